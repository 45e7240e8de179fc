/** The version of the house, as `sanbu --version` says it. */
export const sanbuVersion = '0.1.0'
