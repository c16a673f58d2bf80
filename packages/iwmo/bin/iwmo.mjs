#!/usr/bin/env node
import "../dist/iwmo.js";
