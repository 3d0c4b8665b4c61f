"""What the register of posts shows, read off the window, and what is signed into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from smguide.interchange.post_cells import PostNames
from smguide.ui.posts.moves import Move, read_moves
from smguide.workspace import Desk, PostInfo

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class PostsLook:
    """The register as the person at the desk sees it, with what was taken back.

    ``why_not`` is empty for who may write in it.
    """

    person: str
    posts: tuple[PostInfo, ...]
    moves: tuple[Move, ...]
    names: PostNames
    today: date
    why_not: str
    locked: bool

    def post(self, post_id: str) -> PostInfo:
        """The post of that id."""
        return next(one for one in self.posts if one.id == post_id)

    @property
    def counting(self) -> tuple[PostInfo, ...]:
        """The posts that were not taken back."""
        return tuple(one for one in self.posts if not one.taken_back)

    @property
    def lacks_names(self) -> bool:
        """Whether a post could not be named yet: nobody, nowhere or nothing is listed."""
        return not all(self.names.entries.values())


@dataclass(frozen=True, slots=True)
class Signed:
    """What a verb of the desk answered, and the register after it."""

    answer: object
    look: PostsLook


def look(desk: Desk) -> PostsLook:
    """Read the register."""
    why_not = desk.why_not_record_posts()
    return PostsLook(
        person=desk.person,
        posts=desk.posts(with_taken_back=True),
        moves=read_moves(desk),
        names=desk.post_names(),
        today=desk.today,
        why_not=why_not,
        locked=not why_not and desk.is_locked(),
    )


def change(desk: Desk, passphrase: str, work: Work) -> Signed:
    """Sign into the register, and look at what came of it.

    Raises:
        SmguideError: it cannot be, the person may not, or it cannot be signed.
    """
    if passphrase:
        desk.unlock(passphrase)
    return Signed(work(), look(desk))
