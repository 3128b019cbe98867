package nl.kamervragen.cli;

/** Text from elsewhere as one line that cannot steer a terminal (<i>afdrukbare tekst</i>). */
final class Printable {
    private Printable() {}

    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(Printable::safe).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static int safe(int codePoint) {
        boolean breaks = codePoint == '\n' || codePoint == '\r' || codePoint == '\t' || codePoint == 0x2028;
        return breaks ? ' ' : Character.isISOControl(codePoint) ? 0xFFFD : codePoint;
    }
}
