package nl.kamervragen.format.docx;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.Paragraph;

/** The lists of a written document: Word's own numbering where it counts as the marks do. Lives for one document. */
final class WordLists {
    private static final int INDENT = 397;
    private static final String[] FORMATS = {"decimal", "lowerLetter", "lowerRoman", "upperLetter", "upperRoman"};

    private final StringBuilder templates = new StringBuilder();
    private final StringBuilder instances = new StringBuilder();
    private final int firstId;
    private int count;

    /**
     * Starts.
     *
     * @param firstId a number above those of a house style's own lists
     */
    WordLists(int firstId) {
        this.firstId = firstId;
    }

    /** How one list counts: a bullet, or a number in some format between fixed characters. */
    private record Counting(String format, String text, int start) {}

    /** The id of Word's list that prints these marks; empty when none does. */
    Optional<Integer> add(ListBlock list, int level) {
        boolean open = list.items().stream()
                .allMatch(item -> !item.content().isEmpty() && item.content().get(0) instanceof Paragraph);
        Optional<Counting> counting =
                open ? counting(list.items().stream().map(i -> i.marker()).toList()) : Optional.empty();
        counting.ifPresent(found -> define(found, level));
        return counting.map(found -> firstId + count - 1);
    }

    private static Optional<Counting> counting(List<String> marks) {
        String first = marks.get(0);
        boolean same = marks.stream().allMatch(first::equals);
        if (same && first.length() == 1 && "•–-▪·*".contains(first)) {
            return Optional.of(new Counting("bullet", first, 1));
        }
        String core = first.replaceAll("[^0-9A-Za-z]", "");
        if (core.isEmpty() || first.indexOf(core) < 0 || first.contains("%")) {
            return Optional.empty();
        }
        String pattern = first.replace(core, "%1");
        for (String format : FORMATS) {
            for (int start = 1; start <= 20; start++) {
                if (NumberFormat.print(start, format).equals(core) && counts(marks, format, pattern, start)) {
                    return Optional.of(new Counting(format, pattern, start));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean counts(List<String> marks, String format, String pattern, int start) {
        for (int i = 0; i < marks.size(); i++) {
            if (!marks.get(i).equals(pattern.replace("%1", NumberFormat.print(start + i, format)))) {
                return false;
            }
        }
        return true;
    }

    private void define(Counting counting, int level) {
        int id = firstId + count++;
        int left = INDENT * (level + 1);
        templates
                .append("<w:abstractNum w:abstractNumId=\"")
                .append(id)
                .append("\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"")
                .append(counting.start())
                .append("\"/><w:numFmt w:val=\"")
                .append(counting.format())
                .append("\"/><w:lvlText w:val=\"")
                .append(new XmlOut().text(counting.text()))
                .append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"")
                .append(left)
                .append("\" w:hanging=\"")
                .append(INDENT)
                .append("\"/></w:pPr></w:lvl></w:abstractNum>");
        instances
                .append("<w:num w:numId=\"")
                .append(id)
                .append("\"><w:abstractNumId w:val=\"")
                .append(id)
                .append("\"/></w:num>");
    }

    /** The indent of what belongs to an item. */
    static String indent(int level) {
        return "<w:ind w:left=\"" + INDENT * level + "\"/>";
    }

    String templates() {
        return templates.toString();
    }

    String instances() {
        return instances.toString();
    }
}
