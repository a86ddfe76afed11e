declare module 'pgpass' {
  export default function pgpass(
    connection: {
      readonly host: string
      readonly port: number
      readonly database: string | undefined
      readonly user: string | undefined
    },
    callback: (password: string | undefined) => void,
  ): void
}
