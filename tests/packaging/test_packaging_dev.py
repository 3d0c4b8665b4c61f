from __future__ import annotations

import ast
import subprocess
import sys

import pytest


def start(root, *arguments, **options):
    command = [sys.executable, str(root / "packaging" / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def test_an_unknown_verb_is_refused_with_a_sentence(root):
    done = start(root, "rnu")
    assert done.returncode == 2
    assert done.stderr.startswith("There is no verb 'rnu'. The verbs are: run, test,")
    assert done.stdout == ""


@pytest.mark.parametrize("arguments", [(), ("help",), ("--help",), ("-h",)])
def test_help_names_every_verb_with_its_meaning(root, dev, arguments):
    done = start(root, *arguments)
    assert done.returncode == 0
    for name, verb in dev.VERBS.items():
        assert f"  {name}" in done.stdout
        assert verb.action.__doc__.splitlines()[0] in done.stdout


def test_the_scripts_import_nothing_but_the_standard_library(root):
    scripts = sorted((root / "packaging").glob("*.py"))
    own = {script.stem for script in scripts}
    imported = {name for script in scripts for name in _imports(script.read_text("utf-8"))}
    assert own
    assert imported - own <= sys.stdlib_module_names | {"__future__"}


def _imports(source):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module.split(".")[0]


def test_help_works_on_a_python_without_any_library(root):
    command = [sys.executable, "-I", "-S", str(root / "packaging" / "dev.py"), "help"]
    source = f"import sys, runpy; sys.path.insert(0, {str(root / 'packaging')!r}); "
    source += f"sys.argv = {command[3:]!r}; runpy.run_path(sys.argv[0], run_name='__main__')"
    done = subprocess.run([*command[:3], "-c", source], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("said", [{}, {"LANG": "C"}, {"LC_ALL": "POSIX", "LANG": "de_DE.UTF-8"}])
def test_programs_are_started_with_utf8(dev, monkeypatch, said):
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(dev.dev_system, "IS_LINUX", True)
    assert dev._environment(offscreen=False)["LC_ALL"] == "C.UTF-8"


def test_a_language_of_ones_own_is_kept(dev, monkeypatch):
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_CTYPE", raising=False)
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert "LC_ALL" not in dev._environment(offscreen=False)


def test_the_ci_script_calls_what_the_readme_calls(root):
    script = (root / ".ci" / "run").read_text("utf-8")
    readme = (root / "README.md").read_text("utf-8")
    assert "set -euo pipefail" in script
    assert "python3 packaging/dev.py check" in script
    assert "python3 packaging/dev.py test" in readme
    assert "python3 packaging/dev.py run" in readme


def test_check_runs_the_tests_last_and_tells_what_failed(dev, monkeypatch, tmp_path, capfd):
    monkeypatch.setattr(dev, "_python", lambda *_: sys.executable)
    monkeypatch.setattr(
        dev, "CHECKS", {"ruff": ("-c", "raise SystemExit(1)"), "tests": ("-c", "print('1 passed')")}
    )
    assert list(dev.CHECKS)[-1] == "tests"
    assert dev.main(["check"]) == 1
    shown = capfd.readouterr()
    assert "1 passed" in shown.out
    assert "Failed: ruff." in shown.err


def test_check_is_content_when_everything_is(dev, monkeypatch):
    monkeypatch.setattr(dev, "_python", lambda *_: sys.executable)
    monkeypatch.setattr(dev, "CHECKS", {"tests": ("-c", "")})
    assert dev.main(["check"]) == 0


def test_files_are_named_from_where_the_caller_stands(dev, monkeypatch, tmp_path, capfd):
    monkeypatch.setattr(dev, "_python", lambda *_: sys.executable)
    monkeypatch.setenv("SMGUIDE_HOME", str(tmp_path / "home"))
    here = tmp_path / "here"
    here.mkdir()
    (here / "policy.md").write_text("# Policy\n\nBe kind.\n", "utf-8")
    (here / "json.py").write_text("raise SystemExit('taken for a module')", "utf-8")
    monkeypatch.chdir(here)
    assert dev.main(["run", "import", "policy.md", "--as", "policy"]) == 0
    assert dev.main(["run", "export", "policy", "out.md"]) == 0
    assert "Be kind." in (here / "out.md").read_text("utf-8")
    assert dev.main(["bench", "--only", "no such row", "--json", "bars.json"]) == 0
    assert (here / "bars.json").is_file()
    assert "taken for a module" not in capfd.readouterr().err


def test_the_checks_run_in_the_checkout(dev, monkeypatch, tmp_path, capfd, root):
    monkeypatch.setattr(dev, "_python", lambda *_: sys.executable)
    monkeypatch.setattr(dev, "CHECKS", {"tests": ("-c", "import os; print(os.getcwd())")})
    monkeypatch.chdir(tmp_path)
    assert dev.main(["check"]) == 0
    assert str(root) in capfd.readouterr().out
