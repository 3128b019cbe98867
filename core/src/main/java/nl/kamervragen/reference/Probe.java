package nl.kamervragen.reference;

/** Looks some way ahead of a cursor without moving it. */
record Probe(Cursor cursor, int ahead) {
    int digits(int most) {
        int count = 0;
        while (count <= most && Chars.isDigit(cursor.peek(ahead + count))) {
            count++;
        }
        return count;
    }
}
