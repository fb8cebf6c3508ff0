"""Rewrites each old call in today's spelling."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Optional

from servicepytan._deprecation.names import NEW, SIGNATURES
from servicepytan.legacy.spelling import PLACEHOLDER, resource_at
from servicepytan.migration import texts
from servicepytan.migration.requests import (
    RequestSpelling,
    Resolver,
    Spelled,
    path_parts,
    path_text,
    spell_request,
)
from servicepytan.migration.static_values import (
    Placeholder,
    StaticValue,
    Text,
    join_texts,
    plain,
    segments,
)

Args = dict[str, ast.expr]

SETTINGS = {
    "SERVICETITAN_API_ENVIRONMENT": "environment",
    "SERVICETITAN_APP_ID": "app_id",
    "SERVICETITAN_APP_KEY": "app_key",
    "SERVICETITAN_CLIENT_ID": "client_id",
    "SERVICETITAN_CLIENT_SECRET": "client_secret",
    "SERVICETITAN_TENANT_ID": "tenant_id",
    "SERVICETITAN_TIMEZONE": "timezone",
    "api_environment": "environment",
    "api_root": "api_url",
    "auth_root": "auth_url",
}
"""The arguments of ``Session`` for the keys and arguments of an old connection."""
_VERBS = {
    "create": "POST",
    "delete": "DELETE",
    "delete_subitem": "DELETE",
    "patch": "PATCH",
    "post": "POST",
    "update": "PUT",
}
_STYLES = {
    "download": "file",
    "get_all": "all",
    "get_many": "page",
    "get_one": "one",
    "get_page": "page",
}
_LISTS = "Rows are dicts by field name; .lists() and .fields of the run give what 0.4.2 gave."
_KEYS = {name: key for key, name in SETTINGS.items() if key.startswith("SERVICETITAN_")}
_NEEDED = {"app_key", "tenant_id", "client_id", "client_secret"}
_SETTLED = {"api_environment", "timezone"}
_FILE_ALONE = (
    "The file alone counts, as before: with Session(config_file=...), environment variables would"
    " win over it. Import json, and Path of pathlib."
)
_ALSO_ENVIRONMENT = (
    "SERVICETITAN_API_ENVIRONMENT and SERVICETITAN_TIMEZONE count now where they are set, and were"
    " not read before: pass environment= and timezone= to settle them."
)
_TENANT = "Another tenant has a session of its own: Session(tenant_id=...)."


def bind_arguments(node: ast.Call, name: str) -> Optional[Args]:
    """The arguments of an old call by name; None if stars hide them or they do not fit."""
    names = SIGNATURES.get(name, ())
    stars = any(isinstance(arg, ast.Starred) for arg in node.args)
    if stars or len(node.args) > len(names) or any(k.arg is None for k in node.keywords):
        return None
    args = dict(zip(names, node.args))
    args.update({str(keyword.arg): keyword.value for keyword in node.keywords})
    return args if set(args) <= set(names) else None


def rewrite_call(node: ast.Call, static: StaticValue, resolve: Resolver) -> Optional[Spelled]:
    """The new spelling of an old call; None if it stays as it is.

    Args:
        node: The call.
        static: What is called: an old name, or a method of an object made by one.
        resolve: What an expression of the script stands for.
    """
    if not NEW[static.name]:
        return None
    args = bind_arguments(node, static.name)
    if args is None:
        return general(static)
    writer = _WRITERS.get(static.name)
    if writer is None and static.name.startswith("Endpoint."):
        return _of_endpoint(static, args, resolve)
    return writer(node, static, args, resolve) if writer else general(static, args.get("conn"))


def general(static: StaticValue, conn: Optional[ast.expr] = None) -> Spelled:
    """The general rule for an old name, without its arguments."""
    session = texts.session_name(conn) if conn is not None else static.session
    return Spelled(re.sub(r"(?<!the )\bsession\b", session, NEW[static.name]))


def endpoint_path(args: Args, resolve: Resolver) -> tuple[Optional[str], Optional[Text]]:
    """Folder and path that an endpoint or URL is built from."""
    folder = resolve(args["folder"]).text if "folder" in args else None
    path = resolve(args["endpoint"]).text if "endpoint" in args else None
    return plain(folder), _longer(path, args, resolve)


def _longer(path: Optional[Text], args: Args, resolve: Resolver) -> Optional[Text]:
    """A path with id and modifier appended."""
    if "id" in args and not _is_empty(args["id"]):
        path = join_texts(path, ("/", Placeholder(args["id"])))
    if "modifier" in args and not _is_empty(args["modifier"]):
        path = join_texts(path, ("/",), resolve(args["modifier"]).text)
    return path


def _is_empty(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value in ("", None)


def _of_endpoint(static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    method = static.name.partition(".")[2]
    request = _request(method, static, args, resolve)
    return general(static) if request is None else spell_request(request, resolve)


def _request(
    method: str, static: StaticValue, args: Args, resolve: Resolver
) -> Optional[RequestSpelling]:
    style, verb = _STYLES.get(method, "write"), _VERBS.get(method, "GET")
    extra: tuple[tuple[str, str], ...] = ()
    path = _longer(static.text, args, resolve)
    if method.startswith("export_") and "export_endpoint" in args:
        style = "feed" if method == "export_all" else "step"
        extra = _export(args)
        path = join_texts(("export/",), resolve(args["export_endpoint"]).text)
    elif method == "delete_subitem" and "modifier_id" in args:
        path = join_texts(path, ("/", Placeholder(args["modifier_id"])))
    elif method == "download" and plain(static.text) == "images":
        path, extra = static.text, (("path", texts.value(args["id"])),) if "id" in args else ()
    if "request_type" in args:
        verb = (plain(resolve(args["request_type"]).text) or "").upper()
    parts = segments(path) if path else None
    if static.folder is None or not parts or not verb:
        return None
    tail = _file_tail(args) if style == "file" else ""
    return RequestSpelling(verb, static.folder, parts, style, static.session, args.get("query"),
                   args.get("page"), args.get("payload"), extra, tail)  # fmt: skip


def _export(args: Args) -> tuple[tuple[str, str], ...]:
    names = {"export_from": "from_", "include_recent_changes": "include_recent_changes"}
    return tuple(
        (new, texts.value(args[old]))
        for old, new in names.items()
        if old in args and not (isinstance(args[old], ast.Constant) and not _constant(args[old]))
    )


def _constant(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else None


def _file_tail(args: Args) -> str:
    name = args.get("filename")
    return ".read()" if name is None or _is_empty(name) else f".save({texts.value(name)})"


def _session(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    file = args.get("config_file")
    if file is not None and not _is_empty(file):
        return Spelled(_session_of_file(file, args, resolve), (_FILE_ALONE,))
    new = f"Session({settings(args, resolve)})"
    if _NEEDED.issubset(args) and not _SETTLED.issubset(args):
        return Spelled(new, (_ALSO_ENVIRONMENT,))
    return Spelled(new)


def _session_of_file(file: ast.expr, args: Args, resolve: Resolver) -> str:
    """The code of a session from a JSON file only, with further arguments."""
    content = f"json.loads(Path({texts.value(file)}).read_bytes())"
    names = {SETTINGS.get(name, name): value for name, value in args.items()}
    pairs = [
        f'"{_KEYS[name]}": {_setting(name, value, resolve)}'
        for name, value in names.items()
        if name in _KEYS and not _is_empty(value)
    ]
    return f"Session.of({{**{content}, {', '.join(pairs)}}})" if pairs else f"Session.of({content})"


def settings(args: Args, resolve: Resolver) -> str:
    """Old settings as arguments of ``Session``, with secrets masked."""
    return ", ".join(
        f"{SETTINGS.get(name, name)}={_setting(SETTINGS.get(name, name), value, resolve)}"
        for name, value in args.items()
        if not _is_none(value)
    )


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _setting(name: str, value: ast.expr, resolve: Resolver) -> str:
    if isinstance(value, ast.Attribute) and resolve(value).name == "ApiEnvironment":
        return f'"{value.attr.lower()}"'
    return texts.setting(name, value)


def _endpoint(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    session = texts.session_name(args.get("conn"))
    folder, path = endpoint_path(args, resolve)
    parts = segments(path) if path else None
    if folder and parts:
        shape = [PLACEHOLDER if isinstance(part, Placeholder) else part for part in parts]
        resource = resource_at(folder, shape)
        if resource:
            return Spelled(f"{session}.{resource}")
    return general(static, args.get("conn"))


def _by_url(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    verb = plain(resolve(args["request_type"]).text) if "request_type" in args else "GET"
    verb = {"DEL": "DELETE"}.get((verb or "").upper(), (verb or "").upper())
    url = resolve(args["url"]) if "url" in args else StaticValue("unknown")
    endpoint = path_parts(url.text) if url.kind == "text" else None
    if url.kind == "url" and url.folder and url.text:
        parts = segments(url.text)
        endpoint = (url.folder, parts) if parts else None
    session = texts.session_name(args.get("conn"))
    if endpoint is None or not verb:
        return general(static._replace(session=session))
    style = "file" if static.name == "request_contents" else "page" if verb == "GET" else "write"
    payload = next((args[n] for n in ("payload", "json_payload") if n in args
                    and not _is_empty(args[n])), None)  # fmt: skip
    tail = ".read()" if style == "file" else ""
    return spell_request(
        RequestSpelling(
            verb, *endpoint, style, session, args.get("options"), None, payload, (), tail
        ),
        resolve,
    )


def _url(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    folder, path = endpoint_path(args, resolve)
    parts = segments(path) if path else None
    new = Spelled(path_text(folder, parts)) if folder and parts else general(static)
    return new._replace(notes=(_TENANT,)) if "tenant_id" in args else new


def _report(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    texts_ = [texts.value(args[name]) for name in ("category", "report_id") if name in args]
    session = texts.session_name(args.get("conn"))
    return Spelled(f"Report({', '.join([*texts_, session])})")


def _of_reports(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    method = NEW[static.name].partition(".")[2].partition("(")[0]
    values = [texts.value(args[name]) for name in args if name != "conn"]
    return Spelled(f"{texts.session_name(args.get('conn'))}.{method}({', '.join(values)})")


def _report_list(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    new = _of_reports(node, static, args, resolve)
    session = texts.session_name(args.get("conn"))
    return new._replace(notes=(f'Report.find("words", {session}) searches all categories.',))


def _parameter(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    if not {"name", "value"} <= set(args):
        return general(static)
    pair = f"{texts.value(args['name'])}: {texts.value(args['value'])}"
    return Spelled(f"{_owner(node)}.run({{{pair}, ...}})")


def _run(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    arguments = ["{...}"]
    if "page_size" in args:
        arguments.append(f"page_size={texts.value(args['page_size'])}")
    if "timeout_min" in args:
        arguments.append(f"timeout=60 * {texts.value(args['timeout_min'])}")
    whole = static.name.endswith("get_all_data")
    tail = ".all()" if whole else ""
    notes = (_LISTS,) if whole else (_LISTS, "A run fetches all pages.")
    return Spelled(f"{_owner(node)}.run({', '.join(arguments)}){tail}", notes)


def _of_report(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    return Spelled(NEW[static.name].replace("report.", f"{_owner(node)}.", 1))


def _owner(node: ast.Call) -> str:
    func = node.func
    return texts.callee(func.value) if isinstance(func, ast.Attribute) else "report"


def _data_service(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    return Spelled(f"DataService({texts.session_name(args.get('conn'))})")


def _attachments(node: ast.Call, static: StaticValue, args: Args, resolve: Resolver) -> Spelled:
    id = texts.value(args["job_id"]) if "job_id" in args else "job_id"
    return Spelled(f"{static.session}.job_attachments.list({id}).all()")


def _attachment_files(
    node: ast.Call, static: StaticValue, args: Args, resolve: Resolver
) -> Spelled:
    download = f'{static.session}.job_attachments.download(row["id"]).read()'
    return Spelled(f"[{download} for row in rows]")


_WRITERS: dict[str, Callable[[ast.Call, StaticValue, Args, Resolver], Spelled]] = {
    "DataService": _data_service,
    "Endpoint": _endpoint,
    "JobAttachments.download_attachments": _attachment_files,
    "JobAttachments.get_attachments_data": _attachments,
    "Report": _report,
    "Report.add_params": _parameter,
    "Report.get_all_data": _run,
    "Report.get_data": _run,
    "Report.get_metadata": _of_report,
    "Report.get_params": _of_report,
    "Report.show_param_types": _of_report,
    "Report.update_params": _parameter,
    "endpoint_url": _url,
    "get_dynamic_set_list": _of_reports,
    "get_report_categories": _of_reports,
    "get_report_list": _report_list,
    "request_contents": _by_url,
    "request_json": _by_url,
    "request_json_with_retry": _by_url,
    "servicepytan_connect": _session,
}
