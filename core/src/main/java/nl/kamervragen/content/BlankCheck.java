package nl.kamervragen.content;

import java.util.List;

/** Whether blanks are in normal form already, as in most of what is read: one look, and nothing is copied. */
final class BlankCheck {
    /** The blanks that normal text has not. */
    private static final String OTHER_BLANKS = "\t\n\u000b\f\r\u0085\u2028\u2029";

    /** Before the first visible character, or right after a line break or blank: no blank may stand here. */
    private boolean closed = true;

    private boolean afterBlank;
    private boolean afterBreak;
    private boolean started;

    private BlankCheck() {}

    /** Whether {@link BlankCollapse} would change nothing. */
    static boolean isNormal(List<Inline> inlines) {
        BlankCheck check = new BlankCheck();
        return check.all(inlines) && !check.afterBlank && !check.afterBreak;
    }

    static boolean isBlank(char c) {
        return c <= ' '
                ? c == ' ' || c >= '\t' && c <= '\r'
                : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    private boolean all(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            boolean normal = inline instanceof Text text
                    ? text(text.text())
                    : inline instanceof Span span
                            ? all(span.content())
                            : inline instanceof LineBreak ? lineBreak() : other();
            if (!normal) {
                return false;
            }
        }
        return true;
    }

    private boolean text(String text) {
        boolean normal = !(closed && text.startsWith(" ")) && !text.contains("  ") && !holdsOther(text);
        if (normal) {
            end(text);
        }
        return normal;
    }

    /** The platform looks for one character much faster than a loop looks at each. */
    private static boolean holdsOther(String text) {
        for (int i = 0; i < OTHER_BLANKS.length(); i++) {
            if (text.indexOf(OTHER_BLANKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Within a text there is no break, so what stands behind it depends on its last character alone. */
    private void end(String text) {
        if (!text.isEmpty()) {
            boolean blank = text.charAt(text.length() - 1) == ' ';
            visible();
            closed = blank;
            afterBlank = blank;
        }
    }

    private boolean lineBreak() {
        boolean good = started && !afterBlank;
        closed = true;
        afterBreak = true;
        return good;
    }

    private boolean other() {
        visible();
        return true;
    }

    private void visible() {
        closed = false;
        afterBlank = false;
        afterBreak = false;
        started = true;
    }
}
