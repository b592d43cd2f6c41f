/**
 * What keeps the database from doing its work, for a time: its disk is full or refuses to be written, another program holds it,
 * some of its bytes are damaged, its server is away.
 */
export type Fault = 'full' | 'refused' | 'locked' | 'damaged' | 'away';
