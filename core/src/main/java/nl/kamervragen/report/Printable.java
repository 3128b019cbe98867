package nl.kamervragen.report;

/** Keeps text of a document from breaking lines, driving a terminal or spoiling a page. */
final class Printable {
    private Printable() {}

    /** One line: line ends and tabs become blanks, other control and direction characters a replacement mark. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(c == '\n' || c == '\r' || c == '\t' ? ' ' : visible(c)));
        return line.toString();
    }

    /** HTML text or attribute value. */
    static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n', '\r', '\t' -> html.append(' ');
                default -> html.appendCodePoint(visible(c));
            }
        });
        return html.toString();
    }

    private static int visible(int c) {
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean separator = c == 0x2028 || c == 0x2029;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return Character.isISOControl(c) || direction || separator || surrogate ? 0xFFFD : c;
    }
}
