package nl.kamervragen.read.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.ListMark;

/** The lines of one paragraph, or of the first paragraph of a list item. */
final class Group {
    private final List<Line> lines = new ArrayList<>();
    private final ListMark mark;

    Group(Line first, ListMark mark) {
        this.mark = mark;
        lines.add(first);
    }

    List<Line> lines() {
        return lines;
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    void add(Line line) {
        lines.add(line);
    }

    ListMark mark() {
        return mark;
    }

    boolean isItem() {
        return mark.isItem();
    }

    int quotationLevel() {
        return first().quotationLevel();
    }

    /** The level of the item that it starts or goes on; 0 when it stands in none. */
    int itemLevel() {
        return isItem() ? mark.level() : first().itemLevel();
    }
}
