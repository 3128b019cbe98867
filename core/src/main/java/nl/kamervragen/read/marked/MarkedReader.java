package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.compose.Layout;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.letter.BodyDates;
import nl.kamervragen.read.text.MarkedInlines;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.SourcePart;

/**
 * Reads a document whose format marks every part of it: where its text stands is said, and its text is what is printed
 * there.
 *
 * <p>It is read so only when nothing stands outside the parts, for what somebody typed between them has no mark, and only
 * the looks of the whole can tell what it is; and when every generated line still says what its values say.
 */
public final class MarkedReader {
    private final Reading reading;
    private final SourcePart root;
    private final Layout layout;
    private final Chamber chamber;
    private final DeclaredValues declared;
    private final GeneratedLines lines;
    private final MarkedNotes notes;
    private final MarkedBlocks blocks;

    private MarkedReader(SourceDocument source, SourcePart root, Reading reading) {
        this.reading = reading;
        this.root = root;
        this.layout = root.name().equals(MarkedParts.LETTER) ? Layout.LETTER : Layout.PUBLICATION;
        this.chamber = root.value().startsWith(Chamber.EK.code()) ? Chamber.EK : Chamber.TK;
        this.declared = new DeclaredValues(source.declared());
        this.lines = new GeneratedLines(declared, reading.options().registry(), layout, chamber);
        this.notes = new MarkedNotes(all(source), sets());
        this.blocks = new MarkedBlocks(reading, new MarkedInlines(notes.index(), chamber));
    }

    /**
     * Reads a document.
     *
     * @param source the source
     * @param reading takes places; to be thrown away when nothing is returned
     * @return empty when the source does not mark all of its parts, or a line of it was changed beyond its values
     */
    public static Optional<Document> read(SourceDocument source, Reading reading) {
        if (!source.hasParts()) {
            return Optional.empty();
        }
        List<SourceBlock> apart = all(source).stream()
                .filter(block -> !(block instanceof SourceNote) && !isFurniture(block))
                .toList();
        if (apart.size() != 1
                || !(apart.get(0) instanceof SourcePart root)
                || !MarkedParts.isRoot(root.name())
                || !isWhole(root)) {
            return Optional.empty();
        }
        remove(all(source), reading);
        MarkedReader reader = new MarkedReader(source, root, reading);
        Document document = reader.layout == Layout.LETTER ? reader.letter() : reader.publication();
        return reader.lines.isFaithful() ? Optional.of(document) : Optional.empty();
    }

    private static List<SourceBlock> all(SourceDocument source) {
        return source.pages().stream().flatMap(page -> page.blocks().stream()).toList();
    }

    private static boolean isFurniture(SourceBlock block) {
        return block instanceof Line line
                && (line.region() == Region.PAGE_HEADER || line.region() == Region.PAGE_FOOTER);
    }

    /** Whether all that stands in a part made of parts is one. */
    private static boolean isWhole(SourcePart part) {
        if (!MarkedParts.isGroup(part.name())) {
            return true;
        }
        for (SourceBlock block : part.blocks()) {
            boolean whole = block instanceof SourcePart inner
                    ? isWhole(inner)
                    : block instanceof SourceNote || isFurniture(block);
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    private static void remove(List<SourceBlock> blocks, Reading reading) {
        for (SourceBlock block : blocks) {
            if (isFurniture(block)) {
                block.forEachLine(line -> reading.removal(line.span()));
            } else if (block instanceof SourcePart part && MarkedParts.isGroup(part.name())) {
                remove(part.blocks(), reading);
            }
        }
    }

    private List<SourcePart> parts() {
        return MarkedParts.within(root);
    }

    private List<SourcePart> sets() {
        return parts().stream()
                .filter(part -> part.name().equals(MarkedParts.SET))
                .toList();
    }

    private Letter letter() {
        Letter.Builder letter = Letter.builder().chamber(chamber);
        LetterParts parts = new LetterParts(reading, lines);
        for (SourcePart part : parts()) {
            if (part.name().equals("body")) {
                letter.body(blocks.build(part.blocks(), "/body"));
                // What a source says of its parts does not make the dates in its text right.
                part.forEachLine(line -> BodyDates.judge(line, reading));
            } else if (!part.name().equals(MarkedParts.SET)) {
                parts.add(part);
            }
        }
        List<WrittenQuestions> sets = sets(new MarkedSet.Elsewhere(true, parts.onBehalf(), Optional.empty()));
        return letter.letterhead(parts.letterhead())
                .signatories(parts.signatories())
                .writtenQuestions(sets.stream().findFirst())
                .moreWrittenQuestions(sets.stream().skip(1).toList())
                .build();
    }

    private Publication publication() {
        Publication.Builder publication = Publication.builder().chamber(chamber);
        if (root.value().endsWith(" " + PublicationStatus.UNEDITED.code())) {
            publication.status(PublicationStatus.UNEDITED);
        }
        MastheadParts masthead = new MastheadParts(reading, lines, publication, chamber);
        for (SourcePart part : parts()) {
            if (!part.name().equals(MarkedParts.SET)) {
                masthead.add(part);
            }
        }
        List<WrittenQuestions> sets = sets(new MarkedSet.Elsewhere(false, "", masthead.reference()));
        return publication
                .writtenQuestions(sets.stream().findFirst())
                .moreWrittenQuestions(sets.stream().skip(1).toList())
                .build();
    }

    /** The sets; of the first, some lines stand elsewhere. */
    private List<WrittenQuestions> sets(MarkedSet.Elsewhere first) {
        List<SourcePart> sets = sets();
        List<WrittenQuestions> result = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            String path = i == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - 1);
            MarkedSet set = new MarkedSet(reading, lines, new HeadingNumbers(declared, lines, layout), blocks, path);
            WrittenQuestions.Builder read = set.read(sets.get(i), i == 0 ? first : MarkedSet.Elsewhere.NOTHING);
            result.add(read.footnotes(notes.footnotes(i, path, blocks)).build());
        }
        return result;
    }
}
