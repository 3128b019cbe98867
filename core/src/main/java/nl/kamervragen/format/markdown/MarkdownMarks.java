package nl.kamervragen.format.markdown;

/** Marks that plain letters do not use; two lines with one make a text without name Markdown. */
final class MarkdownMarks {
    private static final int ENOUGH = 2;

    private MarkdownMarks() {}

    static boolean in(String text) {
        return text.lines()
                        .limit(10_000)
                        .filter(MarkdownMarks::isMarked)
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
    }

    private static boolean isMarked(String line) {
        if (line.length() < 3) {
            return false;
        }
        int bold = line.indexOf("**");
        return bold >= 0 && line.indexOf("**", bold + 3) > 0
                || line.startsWith("#") && line.matches("#{1,6} .*")
                || line.startsWith("---")
                || line.matches("\\[\\^[^\\]]{1,20}\\]:.*");
    }
}
