package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.read.Reading;
import nl.kamervragen.source.SourcePart;

/** Gathers the marked parts of a letterhead and a signature. */
final class LetterParts {
    private static final String HEAD = "/letterhead/";
    private static final String SENDER = "/letterhead/sender/";

    private final Reading reading;
    private final GeneratedLines lines;
    private final Letterhead.Builder letterhead = Letterhead.builder();
    private final Sender.Builder sender = Sender.builder();
    private final Map<String, List<String>> lists = new TreeMap<>();
    private final Map<Integer, Signatory.Builder> signatories = new TreeMap<>();
    private boolean headed;
    private boolean sent;
    private int fields;
    private String onBehalf = "";

    LetterParts(Reading reading, GeneratedLines lines) {
        this.reading = reading;
        this.lines = lines;
    }

    void add(SourcePart part) {
        switch (part.name()) {
            case "onBehalfOf" -> onBehalf = text(part, "/writtenQuestions/response/onBehalfOf");
            case "signatory", "office", "name" -> sign(part);
            default -> {
                headed = true;
                field(part);
            }
        }
    }

    private void field(SourcePart part) {
        switch (part.name()) {
            case "letterhead" -> MarkedParts.within(part).forEach(this::field);
            case "label" -> part.forEachLine(line -> reading.label(line.span()));
            case "returnAddress" -> letterhead.returnAddress(value(part, HEAD));
            case "addressee" -> letterhead.addressee(values(part, HEAD));
            case "sender" -> {
                sent = true;
                MarkedParts.within(part).forEach(this::field);
            }
            case "directorate" -> sender().directorate(value(part, SENDER));
            case "address" -> sender().address(values(part, SENDER));
            case "website" -> sender().website(value(part, SENDER));
            case "ourReference" -> letterhead.ourReference(value(part, HEAD));
            case "yourReference" -> letterhead.yourReference(value(part, HEAD));
            case "yourLetterDate" -> letterhead.yourLetterDate(lines.date(HEAD + part.name(), value(part, HEAD)));
            case "enclosures" -> letterhead.enclosures(values(part, HEAD));
            case "date" -> letterhead.date(lines.date(HEAD + part.name(), value(part, HEAD)));
            case "subject" -> letterhead.subject(value(part, HEAD));
            case "field" -> other(part);
            default -> lines.expect(false);
        }
    }

    private Sender.Builder sender() {
        sent = true;
        return sender;
    }

    private String text(SourcePart part, String path) {
        reading.mapAll(path, part);
        return MarkedBlocks.text(part);
    }

    private String value(SourcePart part, String parent) {
        List<String> texts = new ArrayList<>();
        addLines(part, texts, parent + part.name(), false);
        return String.join("\n", texts);
    }

    /** A list may be one part of several lines, or a part for each. */
    private List<String> values(SourcePart part, String parent) {
        List<String> texts = lists.computeIfAbsent(part.name(), name -> new ArrayList<>());
        addLines(part, texts, parent + part.name(), true);
        return texts;
    }

    private void addLines(SourcePart part, List<String> texts, String path, boolean numbered) {
        List<SourcePart> inner = MarkedParts.within(part);
        if (inner.isEmpty()) {
            texts.add(text(part, numbered ? path + "/" + texts.size() : path));
            return;
        }
        for (SourcePart line : inner) {
            if (line.name().equals(MarkedParts.LABEL)) {
                line.forEachLine(printed -> reading.label(printed.span()));
            } else {
                texts.add(text(line, numbered ? path + "/" + texts.size() : path));
            }
        }
    }

    private void other(SourcePart part) {
        String path = HEAD + "fields/" + fields++;
        String label = "";
        List<String> texts = new ArrayList<>();
        for (SourcePart inner : MarkedParts.within(part)) {
            if (inner.name().equals(MarkedParts.LABEL)) {
                label = text(inner, path + "/label");
            } else {
                texts.add(text(inner, path + "/lines/" + texts.size()));
            }
        }
        letterhead.addField(new LetterField(label, texts));
    }

    private void sign(SourcePart part) {
        int index = MarkedParts.index(part).orElse(0);
        String path = "/signatories/" + index;
        Signatory.Builder signatory = signatories.computeIfAbsent(index, key -> Signatory.builder());
        switch (part.name()) {
            case "name" -> signatory.name(lines.text(path + "/name", text(part, path + "/name")));
            case "office" -> signatory.office(lines.office(path + "/office", text(part, path + "/office")));
            default -> MarkedParts.within(part).forEach(this::sign);
        }
    }

    Optional<Letterhead> letterhead() {
        if (!headed) {
            return Optional.empty();
        }
        return Optional.of(sent ? letterhead.sender(sender.build()).build() : letterhead.build());
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
