package nl.kamervragen.read.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.read.text.BlockBuilder;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/** Reads the letter before its annex: letterhead, body, signature. */
public final class LetterReader {
    private static final int LONG = 110;

    private final Reading reading;
    private final BlockBuilder blocks;

    /**
     * A reader for one document.
     *
     * @param reading takes findings and places
     * @param blocks builds rich text
     */
    public LetterReader(Reading reading, BlockBuilder blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /**
     * Reads a letter.
     *
     * @param source its lines, up to the annex
     * @param annex whether an annex follows; without one, what stands below the signature belongs to the text
     * @return its parts
     */
    public LetterPart read(List<SourceBlock> source, boolean annex) {
        List<SourceBlock> flat = flatten(source);
        int body = bodyStart(flat);
        Signature signature = Signature.find(flat, body, reading);
        Letterhead.Builder letterhead = Letterhead.builder();
        List<SourceBlock> head = flat.subList(0, body);
        List<SourceBlock> text = new ArrayList<>(flat.subList(body, signature.start()));
        List<SourceBlock> rest = flat.subList(signature.end(), flat.size());
        boolean column = ColumnBehind.is(head, rest, reading.options().labels());
        new LetterheadReader(reading, letterhead).read(column ? List.of(head, rest) : List.of(head));
        rest = column ? List.of() : rest;
        if (!annex) {
            text.addAll(rest);
        }
        List<Block> paragraphs = blocks.build(text, "/body");
        BodyFacts.Facts facts = BodyFacts.collect(text, letterhead, reading);
        return new LetterPart(
                FileProperties.complete(letterhead.build(), reading.properties()),
                paragraphs,
                signature.signatories(),
                signature.onBehalfOf().isEmpty() ? facts.onBehalfOf() : signature.onBehalfOf(),
                facts.reference(),
                annex ? rest : List.of());
    }

    /** Tables before the body only lay out the letterhead, and one with offices the signatures. */
    private static List<SourceBlock> flatten(List<SourceBlock> source) {
        List<SourceBlock> flat = new ArrayList<>();
        boolean head = true;
        for (SourceBlock block : source) {
            if (block instanceof Line line) {
                head &= !Openers.isBody(line.text().strip());
                flat.add(line);
            } else if (head || Signature.isSignatures(block)) {
                block.lines().forEach(flat::add);
            } else {
                flat.add(block);
            }
        }
        return flat;
    }

    /**
     * Where the text starts: at its salutation or opening phrase, else at the first sentence below the subject, else at the
     * first long line.
     *
     * @param source a letter's lines
     * @return an index; the size when there is no text
     */
    private int bodyStart(List<SourceBlock> source) {
        Optional<Integer> opener = Optional.empty();
        for (int i = 0; i < source.size() && opener.isEmpty(); i++) {
            if (source.get(i) instanceof Line line && Openers.isBody(line.text().strip())) {
                opener = Optional.of(i);
            }
        }
        if (opener.isPresent()) {
            return opener.get();
        }
        int sentence = BodyStart.belowSubject(source, reading.options().labels());
        if (sentence >= 0) {
            return sentence;
        }
        for (int i = 0; i < source.size(); i++) {
            boolean text = source.get(i) instanceof Line line
                    && line.text().length() > LONG
                    && reading.options().labels().at(line.text()).isEmpty();
            if (text || !(source.get(i) instanceof Line)) {
                return i;
            }
        }
        for (int i = 0; i < source.size(); i++) {
            if (source.get(i) instanceof Line line
                    && Openers.isOffice(line.text().strip())) {
                return i;
            }
        }
        return source.size();
    }
}
