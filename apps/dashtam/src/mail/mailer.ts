/** A mail to one person. It may hold a token, so it reaches no log. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends mails. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}
