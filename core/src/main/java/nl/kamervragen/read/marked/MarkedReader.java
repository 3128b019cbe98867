package nl.kamervragen.read.marked;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.text.MarkedInlines;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Region;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourceDocument;
import nl.kamervragen.source.SourceNote;
import nl.kamervragen.source.SourcePart;

/**
 * Reads a document whose format marks every part of it.
 *
 * <p>It is read so only when nothing stands outside the parts: what somebody typed between them has no mark, and only the
 * looks of the whole can tell what it is.
 */
public final class MarkedReader {
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})\\s?[-–]\\s?[0-9]{2,4}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Reading reading;
    private final SourcePart root;
    private final Chamber chamber;
    private final LineReadings lines;
    private final MarkedNotes notes;
    private final MarkedBlocks blocks;

    private MarkedReader(SourceDocument source, SourcePart root, Reading reading) {
        this.reading = reading;
        this.root = root;
        this.chamber = root.value().startsWith(Chamber.EK.code()) ? Chamber.EK : Chamber.TK;
        this.lines = new LineReadings(source.properties(), reading.options().registry());
        this.notes = new MarkedNotes(all(source));
        this.blocks = new MarkedBlocks(reading, new MarkedInlines(notes.index(), chamber));
    }

    /**
     * Reads a document.
     *
     * @param source the source
     * @param reading takes places
     * @return empty when the source does not mark all of its parts
     */
    public static Optional<Document> read(SourceDocument source, Reading reading) {
        List<SourceBlock> apart = all(source).stream()
                .filter(block -> !(block instanceof SourceNote) && !isFurniture(block))
                .toList();
        if (apart.size() != 1 || !(apart.get(0) instanceof SourcePart root) || !isWhole(root)) {
            return Optional.empty();
        }
        all(source).stream()
                .filter(MarkedReader::isFurniture)
                .flatMap(SourceBlock::lines)
                .forEach(line -> reading.removal(line.span()));
        MarkedReader reader = new MarkedReader(source, root, reading);
        return Optional.of(root.name().equals(MarkedParts.LETTER) ? reader.letter() : reader.publication());
    }

    private static List<SourceBlock> all(SourceDocument source) {
        return source.pages().stream().flatMap(page -> page.blocks().stream()).toList();
    }

    private static boolean isFurniture(SourceBlock block) {
        return block instanceof Line line
                && (line.region() == Region.PAGE_HEADER || line.region() == Region.PAGE_FOOTER);
    }

    private static boolean isWhole(SourcePart root) {
        boolean known = root.name().equals(MarkedParts.LETTER) || root.name().equals(MarkedParts.PUBLICATION);
        return known
                && root.blocks().stream()
                        .allMatch(block -> block instanceof SourcePart part
                                && (!part.name().equals(MarkedParts.SET)
                                        || part.blocks().stream().allMatch(SourcePart.class::isInstance)));
    }

    private List<SourcePart> parts() {
        return root.blocks().stream().map(SourcePart.class::cast).toList();
    }

    private Letter letter() {
        Letter.Builder letter = Letter.builder().chamber(chamber);
        LetterParts parts = new LetterParts(reading, lines);
        for (SourcePart part : parts()) {
            if (part.name().equals("body")) {
                letter.body(blocks.build(part.blocks(), "/body"));
            } else if (!part.name().equals(MarkedParts.SET)) {
                parts.add(part);
            }
        }
        Letterhead head = parts.letterhead();
        if (!head.equals(Letterhead.builder().build())) {
            letter.letterhead(head);
        }
        List<WrittenQuestions> sets = sets(parts.onBehalf(), Optional.empty());
        letter.signatories(parts.signatories());
        if (!sets.isEmpty()) {
            letter.writtenQuestions(sets.get(0)).moreWrittenQuestions(sets.subList(1, sets.size()));
        }
        return letter.build();
    }

    private Publication publication() {
        Publication.Builder publication = Publication.builder().chamber(chamber);
        if (root.value().endsWith(" unedited")) {
            publication.status(PublicationStatus.UNEDITED);
        }
        Optional<QuestionReference> reference = Optional.empty();
        for (SourcePart part : parts()) {
            String text = MarkedBlocks.text(part);
            if (part.name().equals(MarkedParts.SET)) {
                continue;
            }
            if (part.name().equals("reference")) {
                reference = QuestionReference.tryParse(text).value();
            }
            masthead(part.name(), text, publication);
            map(part);
        }
        List<WrittenQuestions> sets = sets("", reference);
        if (!sets.isEmpty()) {
            publication.writtenQuestions(sets.get(0)).moreWrittenQuestions(sets.subList(1, sets.size()));
        }
        return publication.build();
    }

    private static void masthead(String name, String text, Publication.Builder publication) {
        switch (name) {
            case "sessionYear" -> {
                Matcher year = YEAR.matcher(text);
                if (year.find()) {
                    publication.sessionYear(new SessionYear(Integer.parseInt(year.group(1))));
                }
            }
            case "number" -> {
                Matcher number = NUMBER.matcher(text);
                if (number.find()) {
                    publication.number(Integer.parseInt(number.group()));
                }
            }
            case "id" -> PublicationId.tryParse(text).value().ifPresent(publication::id);
            default -> {
                // The Chamber's name and what the print is called are the same on each.
            }
        }
    }

    private void map(SourcePart part) {
        part.lines().forEach(line -> reading.map(part.name().equals("print") ? "" : "/" + part.name(), line.runs()));
    }

    private List<WrittenQuestions> sets(String onBehalf, Optional<QuestionReference> reference) {
        List<SourcePart> sets = parts().stream()
                .filter(part -> part.name().equals(MarkedParts.SET))
                .toList();
        return IntStream.range(0, sets.size())
                .mapToObj(i -> {
                    String path = i == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - 1);
                    MarkedSet set = new MarkedSet(reading, lines, blocks, path, chamber);
                    WrittenQuestions.Builder read =
                            set.read(sets.get(i), i == 0 ? onBehalf : "", i == 0 ? reference : Optional.empty());
                    return read.footnotes(notes.footnotes(sets, i, path, blocks))
                            .build();
                })
                .toList();
    }

    /** The numbers that a heading prints. */
    static QuestionNumbers numbers(String heading) {
        return Heading.at(heading).map(Heading::numbers).orElse(QuestionNumbers.NONE);
    }
}
