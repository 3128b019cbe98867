package nl.kamervragen.read.assembly;

import java.util.List;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.SourceBlock;

/** Small questions about blocks. */
final class Lines {
    private Lines() {}

    static String text(List<SourceBlock> blocks, int i) {
        return i >= 0 && i < blocks.size() && blocks.get(i) instanceof Line line ? Blanks.collapse(line.text()) : "";
    }

    /** The rest of a line after its first characters, as the start of a paragraph. */
    static Line from(Line line, int start) {
        return Line.of(line.part(start, line.text().length()))
                .region(line.region())
                .styleName(line.styleName())
                .list(ListMark.NONE)
                .build();
    }
}
