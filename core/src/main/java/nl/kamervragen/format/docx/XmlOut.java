package nl.kamervragen.format.docx;

/** Writes XML into memory. */
final class XmlOut {
    private final StringBuilder out = new StringBuilder();

    /** Adds markup as it is. */
    XmlOut raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds text, escaped for content and attributes alike. */
    XmlOut text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
        return this;
    }

    XmlOut append(XmlOut other) {
        out.append(other.out);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
