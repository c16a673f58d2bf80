#!/usr/bin/env node
import "../dist/financial.js";
