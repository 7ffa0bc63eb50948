/** Where surveys are sent, on the receiver's own server. */
export const SURVEY_PATH = "/api/v1/surveys/dispatch";

/** The 2listen account that the receiver plays: the admin's address, without `/token`, and the token. */
export const surveyAccount = { email: "admin@2listen.example", token: "token-de-exemplo-2listen" };
