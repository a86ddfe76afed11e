/**
 * The name by which a comment `limbeck-ignore loses-data: reason` lets a statement lose data: it silences every rule whose
 * name ends so, and an upgrade runs the statement unasked.
 */
export const lossSilence = 'loses-data'
