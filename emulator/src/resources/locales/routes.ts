import { locales } from "../../account/locales.ts";
import { recordNotFound } from "../../http/errors/api-error.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/locales`: the languages of the account. */
export const localeRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/locales", "agent", listLocales),
  declareRoute("GET /api/v2/locales/agent", "agent", listLocales),
  declareRoute("GET /api/v2/locales/public", "end-user", listLocales),
  declareRoute("GET /api/v2/locales/current", "agent", showCurrentLocale),
  declareRoute("GET /api/v2/locales/:id", "agent", showLocale),
];

function listLocales(request: ApiRequest): ApiReply {
  return { status: 200, body: { locales: locales.map((locale) => presentLocale(request, locale)) } };
}

function showCurrentLocale(request: ApiRequest): ApiReply {
  const current = locales.find(({ locale }) => locale === request.user.locale) ?? locales[1];
  return { status: 200, body: { locale: current === undefined ? null : presentLocale(request, current) } };
}

/** By number or by name (`19`, `pt-BR`) [documented]. */
function showLocale(request: ApiRequest): ApiReply {
  const asked = (request.params["id"] ?? "").toLowerCase();
  const found = locales.find(({ id, locale }) => String(id) === asked || locale.toLowerCase() === asked);
  if (found === undefined) throw recordNotFound();
  return { status: 200, body: { locale: presentLocale(request, found) } };
}

function presentLocale(request: ApiRequest, locale: (typeof locales)[number]): unknown {
  return {
    url: `${request.baseUrl}/api/v2/locales/${locale.locale}.json`,
    presentation_name: locale.name,
    rtl: false,
    ...locale,
  };
}
