package nl.kamervragen.format.html;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.Limits;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/** Holds a page to the limits, and says once which was passed. Lives for one page. */
final class HtmlFindings {
    private final Limits limits;
    private final List<Diagnostic> list = new ArrayList<>();
    private int blocks;
    private boolean deep;
    private boolean complete = true;

    HtmlFindings(Limits limits) {
        this.limits = limits;
    }

    List<Diagnostic> list() {
        return list;
    }

    /** False as soon as some of the page was left out. */
    boolean isComplete() {
        return complete;
    }

    boolean takes(SourceBlock block) {
        blocks++;
        if (blocks == limits.blocks() + 1) {
            complete = false;
            list.add(Diagnostic.of(ReadingCodes.BLOCKS_TOO_MANY)
                    .with("limit", limits.blocks())
                    .build());
        }
        return blocks <= limits.blocks() && (!(block instanceof Line line) || fits(line));
    }

    private boolean fits(Line line) {
        if (line.text().length() <= limits.lineLength()) {
            return true;
        }
        complete = false;
        list.add(Diagnostic.of(ReadingCodes.LINE_TOO_LONG)
                .at(line.span())
                .with("line", line.span().line())
                .with("limit", limits.lineLength())
                .build());
        return false;
    }

    void tooDeep(SourceSpan place) {
        if (!deep) {
            deep = true;
            list.add(Diagnostic.of(ReadingCodes.NESTING_TOO_DEEP)
                    .at(place)
                    .with("limit", Blocks.MAX_DEPTH)
                    .build());
        }
    }
}
