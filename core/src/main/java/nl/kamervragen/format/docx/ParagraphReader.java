package nl.kamervragen.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.ListMark;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.Run;

/** Turns a paragraph into lines: one, and one more for each forced break. Lives for one part. */
final class ParagraphReader {
    private static final Set<String> QUOTATIONS = Set.of("quote", "citaat", "intense quote", "duidelijk citaat");

    private final WordReading reading;
    private final InlineReader inlines;
    /** What stood in paragraphs whose end was deleted: the next one goes on with it. */
    private final List<Piece> unended = new ArrayList<>();

    private List<Run> runs = new ArrayList<>();

    ParagraphReader(WordReading reading, String part) {
        this.reading = reading;
        this.inlines = new InlineReader(reading, part);
    }

    /** Takes a paragraph apart; its places are given out by {@link #lines}, after those of its boxes. */
    final class Parts {
        private final WordStyles.Style style;
        private final WordNode properties;
        private final List<Piece> pieces;

        private Parts(WordNode node) {
            properties = node.childOrNone("pPr");
            style = reading.styles().paragraph(properties.childOrNone("pStyle").value());
            pieces = new ArrayList<>(unended);
            unended.clear();
            // The look of a style of this library is that of its part, no emphasis.
            boolean own = style.name().startsWith(WordStyle.PREFIX);
            pieces.addAll(inlines.read(node, own ? Look.PLAIN : style.look()));
            if (properties.childOrNone("rPr").has("del")) {
                reading.revisions().deletion(reading.here());
                unended.addAll(pieces);
            }
        }

        List<WordNode> boxes() {
            return isUnended()
                    ? List.of()
                    : pieces.stream()
                            .filter(Piece.Box.class::isInstance)
                            .map(piece -> ((Piece.Box) piece).content())
                            .toList();
        }

        private boolean isUnended() {
            return !unended.isEmpty();
        }

        /** Whether it stands in a frame, as the sender's column of older letters does. */
        boolean isFramed() {
            return properties.has("framePr");
        }

        List<Line> lines(Region region) {
            if (isUnended()) {
                return List.of();
            }
            reading.places().nextParagraph();
            if (properties.isOn("pageBreakBefore") && !reading.isRendered()) {
                reading.places().nextPage();
            }
            return new Assembly(this, region).lines();
        }
    }

    Parts read(WordNode node) {
        return new Parts(node);
    }

    private final class Assembly {
        private final Parts parts;
        private final Region region;
        private final List<Line> lines = new ArrayList<>();
        private ListMark mark = ListMark.NONE;

        Assembly(Parts parts, Region region) {
            this.parts = parts;
            this.region = region;
        }

        List<Line> lines() {
            runs = new ArrayList<>();
            boolean empty = parts.pieces.stream()
                    .noneMatch(piece -> piece instanceof Piece.Shown shown
                            && !(shown.text().isBlank()
                                    && shown.noteId().isEmpty()
                                    && shown.image().isEmpty()));
            number(empty);
            LineStart start = LineStart.PARAGRAPH;
            for (Piece piece : parts.pieces) {
                if (piece instanceof Piece.Shown shown) {
                    add(shown);
                } else if (piece instanceof Piece.PageBreak page) {
                    if (page.rendered() == reading.isRendered()) {
                        reading.places().nextPage();
                    }
                } else if (piece instanceof Piece.Break) {
                    if (runs.isEmpty() && !lines.isEmpty()) {
                        // An empty line between two others is printed.
                        add(new Piece.Shown("", Set.of(), "", "", ""));
                    }
                    end(start);
                    start = lines.isEmpty() ? LineStart.PARAGRAPH : LineStart.BREAK;
                    reading.places().nextLine();
                }
            }
            end(start);
            return lines;
        }

        /** A number that says more than an item's mark, or that stands alone, is text. */
        private void number(boolean empty) {
            Optional<WordStyles.NumberingPlace> own = WordStyles.NumberingPlace.of(parts.properties);
            Optional<WordStyles.NumberingPlace> place =
                    own.map(p -> parts.style.numbering().map(p::over).orElse(p)).or(parts.style::numbering);
            if (place.isEmpty() || place.get().list().isEmpty()) {
                return;
            }
            int level = place.get().level().orElse(0);
            reading.numbering().next(place.get().list().get(), level).ifPresent(number -> {
                if (number.isText() || empty && number.ordered()) {
                    add(new Piece.Shown(
                            number.text() + (empty ? "" : " "),
                            parts.style.look().styles(),
                            "",
                            "",
                            ""));
                } else {
                    mark = number.mark(level);
                }
            });
        }

        private void add(Piece.Shown shown) {
            runs.add(new Run(
                    shown.text(),
                    shown.styles(),
                    shown.link(),
                    shown.noteId(),
                    shown.image(),
                    reading.take(shown.text().length())));
        }

        private void end(LineStart start) {
            if (!runs.isEmpty()) {
                String name = parts.style.name();
                lines.add(Line.of(runs)
                        .start(start)
                        .region(region)
                        .headingLevel(WordStyles.outline(parts.properties).orElse(parts.style.headingLevel()))
                        .quotationLevel(QUOTATIONS.contains(name.toLowerCase(Locale.ROOT)) ? 1 : 0)
                        .list(mark)
                        .styleName(name)
                        .build());
                mark = ListMark.NONE;
                runs = new ArrayList<>();
            }
        }
    }
}
