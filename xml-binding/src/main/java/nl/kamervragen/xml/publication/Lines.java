package nl.kamervragen.xml.publication;

/** Text on one line. */
final class Lines {
    private Lines() {}

    static boolean isBlank(char c) {
        return (c <= ' ' || c >= '\u0080') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Single blanks, none at the ends; a non-breaking one in a title is a blank like any other. */
    static String collapse(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = line.length() > 0;
            } else {
                if (blank) {
                    line.append(' ');
                    blank = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** A subject has no full stop at its end; dots that say "and so on" stay. */
    static String withoutFullStop(String text) {
        return text.endsWith(".") && !text.endsWith("..")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }
}
