"""Who may talk to the studio: this machine's browser, at our address, with our cookie."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from facilitator.studio.language import COOKIE, speak
from facilitator.text.interface import t

LARGEST_UPLOAD = 30_000_000
"""Bytes of one request: a logo, a roster, an office's Word file."""
_SAFE = frozenset({"GET", "HEAD"})
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
    " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True)
class Door:
    """The address that the studio is reached at, and its two secrets.

    ``token`` stands once in the address that opens it, ``session`` in the cookie that follows.
    ``page`` is the one that is shown first.
    """

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    session: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    page: str = "/"

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def cookie(self) -> str:
        """Browsers keep cookies by host alone: that of another studio is to stay."""
        return f"facilitator-studio-{self.port}"

    @property
    def address(self) -> str:
        return f"{self.origin}/open?token={self.token}"


class Guard:
    """Refuses what does not come from the studio's own page; adds the headers that a page needs."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        self.app, self.door = app, door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refusal = self._refusal(Request(scope), scope["method"])

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if refusal:
            await refusal(scope, receive, send_guarded)
            return
        await self.app(scope, _bounded(receive), send_guarded)

    def _refusal(self, request: Request, method: str) -> Response | None:
        headers = request.headers
        if headers.get("host") != f"127.0.0.1:{self.door.port}":
            return PlainTextResponse(t("studio-own-address-only"), 421)
        if request.url.path == "/open":
            return self._opened(request)
        if not secrets.compare_digest(request.cookies.get(self.door.cookie, ""), self.door.session):
            return PlainTextResponse(t("studio-elsewhere"), 403)
        if method not in _SAFE and not self._is_own(headers):
            return PlainTextResponse(t("studio-not-from-here"), 403)
        if int(headers.get("content-length") or 0) > LARGEST_UPLOAD:
            return PlainTextResponse(t("studio-uploads-too-large"), 413)
        return None

    def _opened(self, request: Request) -> Response:
        given = request.query_params.get("token", "")
        if not secrets.compare_digest(given.encode(), self.door.token.encode()):
            return PlainTextResponse(t("studio-no-address"), 403)
        speak(request.cookies.get(COOKIE, ""))
        response = RedirectResponse(self.door.page, 303)
        response.set_cookie(
            self.door.cookie, self.door.session, httponly=True, samesite="strict", path="/"
        )
        return response

    def _is_own(self, headers: Headers) -> bool:
        """Browsers name the origin of everything that changes something."""
        return headers.get("origin") == self.door.origin


def _bounded(receive: Receive) -> Receive:
    taken = 0

    async def receive_bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST_UPLOAD:
            return {"type": "http.disconnect"}
        return message

    return receive_bounded
