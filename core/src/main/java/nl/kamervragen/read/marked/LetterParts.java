package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.read.Reading;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourcePart;

/** Gathers the marked parts of a letterhead and a signature. */
final class LetterParts {
    private final Reading reading;
    private final LineReadings lines;
    private final Letterhead.Builder letterhead = Letterhead.builder();
    private final Sender.Builder sender = Sender.builder();
    private final Map<Integer, Signatory.Builder> signatories = new TreeMap<>();
    private boolean sent;
    private int fields;
    private String onBehalf = "";

    LetterParts(Reading reading, LineReadings lines) {
        this.reading = reading;
        this.lines = lines;
    }

    void add(SourcePart part) {
        String text = MarkedBlocks.text(part);
        String path = path(part.name());
        part.lines().forEach(line -> reading.map(path, line.runs()));
        switch (part.name()) {
            case "returnAddress" -> letterhead.returnAddress(text);
            case "addressee" -> letterhead.addressee(values(part));
            case "sender.directorate" -> sender().directorate(value(part));
            case "sender.address" -> sender().address(values(part));
            case "sender.website" -> sender().website(value(part));
            case "ourReference" -> letterhead.ourReference(value(part));
            case "yourReference" -> letterhead.yourReference(value(part));
            case "yourLetterDate" -> DutchDate.parse(value(part)).ifPresent(letterhead::yourLetterDate);
            case "enclosures" -> letterhead.enclosures(values(part));
            case "date" -> DutchDate.parse(text).ifPresent(letterhead::date);
            case "subject" -> letterhead.subject(text);
            case "onBehalfOf" -> onBehalf = text;
            case "office", "name" -> signatory(part, text);
            default -> field(part);
        }
    }

    private String path(String name) {
        return switch (name) {
            case "office", "name" -> "/signatories";
            case "onBehalfOf" -> "/writtenQuestions/response/onBehalfOf";
            case "field" -> "/letterhead/fields/" + fields;
            default -> "/letterhead/" + name.replace('.', '/');
        };
    }

    private Sender.Builder sender() {
        sent = true;
        return sender;
    }

    private void field(SourcePart part) {
        String label = parts(part, MarkedParts.LABEL).stream()
                .map(MarkedBlocks::text)
                .findFirst()
                .orElse("");
        letterhead.addField(new LetterField(label, values(part)));
        fields++;
    }

    private void signatory(SourcePart part, String text) {
        int index = part.value().matches("[0-9]{1,6}") ? Integer.parseInt(part.value()) : 0;
        Signatory.Builder signatory = signatories.computeIfAbsent(index, key -> Signatory.builder());
        if (part.name().equals("name")) {
            signatory.name(text);
        } else {
            lines.office("/signatories/" + index + "/office", text).ifPresent(signatory::office);
        }
    }

    private static List<SourcePart> parts(SourcePart part, String name) {
        List<SourcePart> result = new ArrayList<>();
        for (SourceBlock block : part.blocks()) {
            if (block instanceof SourcePart inner && inner.name().equals(name)) {
                result.add(inner);
            }
        }
        return result;
    }

    private static List<String> values(SourcePart part) {
        return parts(part, MarkedParts.VALUE).stream().map(MarkedBlocks::text).toList();
    }

    private static String value(SourcePart part) {
        return String.join("\n", values(part));
    }

    Letterhead letterhead() {
        return sent ? letterhead.sender(sender.build()).build() : letterhead.build();
    }

    List<Signatory> signatories() {
        return signatories.values().stream()
                .map(Signatory.Builder::build)
                .map(Signatory.class::cast)
                .toList();
    }

    /** The line "Mede namens …"; empty when there is none. */
    String onBehalf() {
        return onBehalf;
    }
}
