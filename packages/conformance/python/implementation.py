"""The program that is tried: one question in, one answer out, each a line of JSON."""

import json
import shlex
import subprocess


class Implementation:
    """Starts a command and asks it questions, one at a time."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", bufsize=1,
        )

    def ask(self, case):
        """What the program says to one case: an object with the name of the case. RuntimeError when it says something else."""
        question = {name: case[name] for name in ("id", "topic", "requirementIds", "input")}
        try:
            self.process.stdin.write(json.dumps(question, ensure_ascii=False) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise RuntimeError("the implementation stopped") from None
        line = self.process.stdout.readline()
        if line == "":
            raise RuntimeError("the implementation stopped without an answer")
        try:
            reply = json.loads(line)
        except ValueError:
            raise RuntimeError(f"the implementation wrote a line that is not JSON: {line[:200].rstrip()}") from None
        if not isinstance(reply, dict) or reply.get("id") != case["id"]:
            raise RuntimeError(f"the implementation did not answer {case['id']}: {line[:200].rstrip()}")
        return reply

    def close(self):
        """Ends the questions and waits for the program."""
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        self.process.wait(timeout=60)
