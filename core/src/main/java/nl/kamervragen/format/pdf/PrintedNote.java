package nl.kamervragen.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** A note at the foot of a page; it may go on at the foot of the next. */
final class PrintedNote {
    private final int page;
    private final String marker;
    private final List<PrintedLine> lines = new ArrayList<>();

    PrintedNote(int page, String marker) {
        this.page = page;
        this.marker = marker;
    }

    int page() {
        return page;
    }

    String marker() {
        return marker;
    }

    /** Unlike its mark, which may come again in a file that numbers by page, this is its own. */
    String id() {
        return page + "/" + marker;
    }

    List<PrintedLine> lines() {
        return lines;
    }
}
