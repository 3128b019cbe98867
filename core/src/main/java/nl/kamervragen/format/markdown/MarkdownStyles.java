package nl.kamervragen.format.markdown;

import java.util.List;
import java.util.function.Consumer;

/**
 * Chooses the mark of each style, and leaves one out where CommonMark would not see it.
 *
 * <p>A mark is seen by its neighbours: {@code **«tekst»**n} is not bold, for the closing mark stands between a
 * punctuation mark and a letter. Such a style is a loss.
 */
final class MarkdownStyles {
    static final String EMPHASIS = "emphasis";
    static final String STRONG = "strong";
    static final String BOTH = "strong emphasis";

    private final List<MarkdownPiece> pieces;
    private final String[] marks;
    private final Consumer<String> loss;

    private MarkdownStyles(List<MarkdownPiece> pieces, Consumer<String> loss) {
        this.pieces = pieces;
        this.marks = new String[pieces.size()];
        this.loss = loss;
    }

    static String join(List<MarkdownPiece> pieces, Consumer<String> loss) {
        return new MarkdownStyles(pieces, loss).join();
    }

    private String join() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == MarkdownPiece.Kind.OPEN) {
                choose(i, pieces.get(i).partner());
            }
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            line.append(pieces.get(i).isMark() ? marks[i] : pieces.get(i).text());
        }
        return line.toString();
    }

    private void choose(int open, int close) {
        String style = pieces.get(open).text();
        String mark = mark(style, open, close);
        if (mark.isEmpty()) {
            loss.accept(style);
        }
        marks[open] = mark;
        marks[close] = mark;
    }

    private String mark(String style, int open, int close) {
        int beforeOpen = before(open);
        int afterClose = after(close);
        if (!Flanks.opens(beforeOpen, after(open)) || !Flanks.closes(before(close), afterClose)) {
            return "";
        }
        boolean touches = touches(open - 1) || touches(open + 1) || touches(close - 1) || touches(close + 1);
        boolean atEdges = Flanks.isWordEdge(beforeOpen) && Flanks.isWordEdge(afterClose);
        if (style.equals(EMPHASIS) && touches) {
            return atEdges ? "_" : "";
        }
        if (touches && !style.equals(STRONG)) {
            return "";
        }
        return style.equals(EMPHASIS) ? "*" : style.equals(STRONG) ? "**" : "***";
    }

    private boolean touches(int index) {
        return index >= 0 && index < pieces.size() && pieces.get(index).isMark();
    }

    /** The character before a piece; a mark counts as punctuation. */
    private int before(int index) {
        if (index == 0) {
            return Flanks.EDGE;
        }
        MarkdownPiece piece = pieces.get(index - 1);
        return piece.isMark() ? '*' : piece.text().codePointBefore(piece.text().length());
    }

    private int after(int index) {
        if (index + 1 == pieces.size()) {
            return Flanks.EDGE;
        }
        MarkdownPiece piece = pieces.get(index + 1);
        return piece.isMark() ? '*' : piece.text().codePointAt(0);
    }
}
