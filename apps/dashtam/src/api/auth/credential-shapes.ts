import { z } from 'zod'

/** An e-mail address, brought to the one spelling that is stored: trimmed and in lower case. */
export const emailShape = z.string().trim().toLowerCase().pipe(z.email().max(255))

/** A password that is about to be set. */
export const newPasswordShape = z.string().min(8).max(128)

/** A token from a mail or a login. */
export const tokenShape = z.string().min(1).max(200)

/** A person's name. */
export const nameShape = z.string().trim().min(1).max(100)
