"""Plants that want to run a program: one row each, with the plain git command that springs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planted import MAIN, Site, write_program

HOOKS = (
    "applypatch-msg", "pre-applypatch", "post-applypatch", "pre-commit", "pre-merge-commit",
    "prepare-commit-msg", "commit-msg", "post-commit", "pre-rebase", "post-checkout", "post-merge",
    "pre-push", "pre-receive", "update", "proc-receive", "post-receive", "post-update",
    "reference-transaction", "push-to-checkout", "pre-auto-gc", "post-rewrite",
    "sendemail-validate", "fsmonitor-watchman", "post-index-change",
)  # fmt: skip

UPDATE = ("update-ref", "refs/heads/other", MAIN)


@dataclass(frozen=True, slots=True)
class Trap:
    """A plant; ``springs`` is the plain git command that runs it, empty where none does here."""

    name: str
    plant: Callable[[Site], None]
    springs: tuple[str, ...] = ()
    stdin: str = ""


def config(text: str) -> Callable[[Site], None]:
    """Lines in the configuration of the repository."""
    return lambda site: site.configure(text)


def attributes(line: str, text: str) -> Callable[[Site], None]:
    """The same, with attributes for all files."""

    def plant(site: Site) -> None:
        site.write("info/attributes", f"{line}\n")
        site.configure(text)

    return plant


def hooks(site: Site) -> None:
    """A hook of every name there is, where git looks for them."""
    for name in HOOKS:
        write_program(site.git_dir / "hooks" / name, f"exec {site.trap}")


def hooks_elsewhere(site: Site) -> None:
    """The same in a folder that the configuration names."""
    for name in HOOKS:
        write_program(site.folder / "hooks" / name, f"exec {site.trap}")
    site.configure("[core]\n\thooksPath = {folder}/hooks")


def included(how: str) -> Callable[[Site], None]:
    """The configuration of hooks, brought in from another file."""

    def plant(site: Site) -> None:
        hooks_elsewhere(site)
        text = f"[core]\n\thooksPath = {site.folder}/hooks\n"
        (site.folder / "more").write_text(text)
        (site.git_dir / "config.worktree").write_text(text)
        config = site.git_dir / "config"
        config.write_text(config.read_text().replace(text.strip("\n"), ""))
        site.configure(how)

    return plant


def packed_alternates(site: Site) -> None:
    """Objects borrowed from elsewhere, and a program that names what is there."""
    other = site.folder / "other.git"
    site.git("clone", "--quiet", "--bare", str(site.git_dir), str(other))
    site.write("objects/info/alternates", f"{other}/objects\n")
    site.configure("[core]\n\talternateRefsCommand = {trap}")


REMOTE = '[remote "origin"]\n\turl = {git_dir}\n\t'
SIGNED = """[gpg]
	format = ssh
[gpg "ssh"]
	program = {trap}
	allowedSignersFile = /dev/null
"""
EXT = '[protocol]\n\tallow = always\n[protocol "ext"]\n\tallow = always\n'

TRAPS = (
    Trap("hooks", hooks, UPDATE),
    Trap("core.hooksPath", hooks_elsewhere, UPDATE),
    Trap("include.path", included("[include]\n\tpath = {folder}/more"), UPDATE),
    Trap("includeIf", included('[includeIf "gitdir:**"]\n\tpath = {folder}/more'), UPDATE),
    Trap("config.worktree", included("[extensions]\n\tworktreeConfig = true"), UPDATE),
    Trap(
        "core.fsmonitor",
        config("[core]\n\tbare = false\n\tfsmonitor = {trap}"),
        ("--work-tree={folder}", "status"),
    ),
    Trap(
        "core.fsmonitor below a work tree",
        config("[core]\n\tbare = false\n\tworktree = {folder}\n\tfsmonitor = {trap}"),
        ("status",),
    ),
    Trap(
        "core.sshCommand",
        config("[core]\n\tsshCommand = {trap}"),
        ("ls-remote", "ssh://share.example/x"),
    ),
    Trap("core.gitProxy", config("[core]\n\tgitProxy = {trap}"), ("ls-remote", "git://x/y")),
    Trap(
        "core.alternateRefsCommand",
        packed_alternates,
        ("fetch", "{git_dir}", "refs/heads/main:refs/heads/new"),
    ),
    Trap("core.editor", config("[core]\n\teditor = {trap}"), ("tag", "-a", "t", MAIN)),
    Trap("core.pager", config("[core]\n\tpager = {trap}\n[pager]\n\tlog = {trap}")),
    Trap("core.askPass", config("[core]\n\taskPass = {trap}")),
    Trap(
        "filter.clean",
        attributes("* filter=x", '[filter "x"]\n\tclean = {trap}'),
        ("hash-object", "--path=a.json", "--stdin"),
    ),
    Trap(
        "filter.smudge",
        attributes("* filter=x", '[filter "x"]\n\tsmudge = {trap}'),
        ("archive", MAIN),
    ),
    Trap(
        "filter.process",
        attributes("* filter=x", '[filter "x"]\n\tprocess = {trap}\n\trequired = true'),
        ("archive", MAIN),
    ),
    Trap(
        "diff.textconv",
        attributes("* diff=x", '[diff "x"]\n\ttextconv = {trap}'),
        ("show", "--textconv", MAIN),
    ),
    Trap(
        "diff.command",
        attributes("* diff=x", '[diff "x"]\n\tcommand = {trap}'),
        ("diff", f"{MAIN}~1", MAIN),
    ),
    Trap("diff.external", config("[diff]\n\texternal = {trap}"), ("diff", f"{MAIN}~1", MAIN)),
    Trap(
        "merge.driver",
        attributes("* merge=x", '[merge "x"]\n\tdriver = {trap}\n\tname = x'),
    ),
    Trap("alias", config("[alias]\n\tx = !{trap}\n\tcat-file = !{trap}"), ("x",)),
    Trap(
        "credential.helper",
        config("[credential]\n\thelper = !{trap}"),
        ("credential", "fill"),
        "protocol=https\nhost=share.example\n\n",
    ),
    Trap("gpg.program", config("[gpg]\n\tprogram = {trap}"), ("tag", "-s", "-m", "x", "t", MAIN)),
    Trap(
        "gpg.ssh.program",
        config(SIGNED),
        ("verify-commit", MAIN),
    ),
    Trap(
        "log.showSignature",
        config(SIGNED + "[log]\n\tshowSignature = true"),
        ("log", "-1", MAIN),
    ),
    Trap(
        "gpg.ssh.defaultKeyCommand",
        config('[gpg]\n\tformat = ssh\n[gpg "ssh"]\n\tdefaultKeyCommand = {trap}'),
        ("tag", "-s", "-m", "x", "t", MAIN),
    ),
    Trap("remote.uploadpack", config(f"{REMOTE}uploadpack = {{trap}}"), ("ls-remote", "origin")),
    Trap(
        "remote.receivepack",
        config(f"{REMOTE}receivepack = {{trap}}"),
        ("push", "origin", "refs/heads/main:refs/heads/new"),
    ),
    Trap(
        "remote.vcs",
        config('[remote "origin"]\n\tvcs = ext\n\turl = {trap}\n' + EXT),
        ("ls-remote", "origin"),
    ),
    Trap(
        "url.ext::.insteadOf",
        config(EXT + '[url "ext::{trap} "]\n\tinsteadOf = https://'),
        ("ls-remote", "https://share.example/x"),
    ),
    Trap(
        "an address of ext::",
        config(EXT + '[remote "origin"]\n\turl = ext::{trap}\n\tfetch = refs/*:refs/*'),
        ("fetch", "origin"),
    ),
    Trap(
        "partial clone",
        config(
            EXT + "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n"
            '[remote "origin"]\n\turl = ext::{trap}\n\tpromisor = true'
        ),
        ("cat-file", "-p", "1234567890123456789012345678901234567890"),
    ),
    Trap("tar.command", config('[tar "x"]\n\tcommand = {trap}'), ("archive", "--format=x", MAIN)),
    Trap(
        "trailer.command",
        config('[trailer "x"]\n\tcmd = {trap}'),
        ("interpret-trailers", "--trailer", "x=1"),
        "words\n",
    ),
    Trap("gc.recentObjectsHook", config("[gc]\n\trecentObjectsHook = {trap}")),
    Trap("uploadpack.packObjectsHook", config("[uploadpack]\n\tpackObjectsHook = {trap}")),
    Trap("sequence.editor", config("[sequence]\n\teditor = {trap}")),
    Trap(
        "browser.cmd",
        config('[help]\n\tformat = web\n[web]\n\tbrowser = x\n[browser "x"]\n\tcmd = {trap}'),
    ),
)
"""Each wants a program to run as soon as git is used on the repository."""
