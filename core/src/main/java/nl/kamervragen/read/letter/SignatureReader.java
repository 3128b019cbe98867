package nl.kamervragen.read.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.letter.SignatureLine.Kind;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.title.OfficeParser;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/** Pairs the offices of a signature with its names, in the order of print. */
final class SignatureReader {
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}|\\t+");
    private static final Pattern NEXT_INITIALS = Pattern.compile("\\s+(?=(?:\\p{Lu}\\.\\s?){1,5}\\s*\\p{L}{2,})");
    private static final Pattern SIGNED =
            Pattern.compile("^\\(?(?:w\\.?\\s?g\\.?|get\\.)\\)?\\s+", Pattern.CASE_INSENSITIVE);

    private final List<SourceBlock> source;
    private final SignatureLine.Finder finder;
    private final Reading reading;
    private final List<Signatory> signatories = new ArrayList<>();
    private final List<Office> behalf = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    SignatureReader(List<SourceBlock> source, SignatureLine.Finder finder, Reading reading) {
        this.source = source;
        this.finder = finder;
        this.reading = reading;
    }

    Signature read(int start, int end) {
        int i = start;
        while (i < end) {
            Kind kind = finder.kind(i);
            int next = i + 1;
            while (next < end && finder.goesOn(next)) {
                next++;
            }
            switch (kind) {
                case OFFICE -> office(i, next);
                case BEHALF -> behalf(i, next);
                case NAME -> name(i);
                default -> line(i).runs().forEach(run -> reading.label(run.span()));
            }
            i = kind == Kind.OFFICE || kind == Kind.BEHALF ? next : i + 1;
        }
        flush();
        return new Signature(start, end, List.copyOf(signatories), List.copyOf(behalf));
    }

    private void office(int from, int to) {
        if (!offices.isEmpty() && names.size() >= offices.size()) {
            flush();
        }
        String text = joined(from, to);
        List<Office> found =
                OfficeParser.parse(text, 0, reading.options().registry()).offices();
        Office last = offices.isEmpty() ? Office.primeMinister() : offices.get(offices.size() - 1);
        boolean affairs = !offices.isEmpty()
                && last.equals(Office.primeMinister())
                && found.size() == 1
                && found.get(0).portfolio().filter("Algemene Zaken"::equals).isPresent();
        if (affairs) {
            offices.set(
                    offices.size() - 1,
                    found.get(0).toBuilder().kind(OfficeKind.PRIME_MINISTER).build());
        } else {
            offices.addAll(found);
        }
        keep(from, to);
        if (!names.isEmpty()) {
            flush();
        }
    }

    private void behalf(int from, int to) {
        String text = joined(from, to);
        int namens = text.toLowerCase(Locale.ROOT).indexOf("namens") + "namens".length();
        behalf.addAll(OfficeParser.parse(
                        text, Blanks.skip(text, namens), reading.options().registry())
                .offices());
        for (int i = from; i < to; i++) {
            reading.map("/writtenQuestions/response/onBehalfOf", line(i));
        }
    }

    /** One name a line, or as many as there are offices when an extractor put them side by side. */
    private void name(int i) {
        Line line = line(i);
        String text = line.text().strip();
        List<String> parts = offices.size() > 1 && names.isEmpty() ? Arrays.asList(GAP.split(text)) : List.of(text);
        if (offices.size() > 1 && names.isEmpty() && parts.size() == 1) {
            List<String> byInitials = Arrays.asList(NEXT_INITIALS.split(text));
            parts = byInitials.size() == offices.size() ? byInitials : parts;
        }
        parts.stream()
                .map(part -> SIGNED.matcher(Blanks.collapse(part)).replaceFirst(""))
                .forEach(names::add);
        keep(i, i + 1);
    }

    private void keep(int from, int to) {
        for (int i = from; i < to; i++) {
            lines.add(line(i));
        }
    }

    private void flush() {
        int first = signatories.size();
        for (int i = 0; i < Math.max(offices.size(), names.size()); i++) {
            Signatory.Builder signatory = Signatory.builder();
            if (i < names.size()) {
                signatory.name(names.get(i));
            }
            if (i < offices.size()) {
                signatory.office(offices.get(i));
            }
            signatories.add(signatory.build());
        }
        for (Line line : lines) {
            for (int i = first; i < Math.max(signatories.size(), first + 1); i++) {
                reading.map("/signatories/" + i, line);
            }
        }
        offices.clear();
        names.clear();
        lines.clear();
    }

    private String joined(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(finder.text(i)).append(' ');
        }
        return text.toString().strip();
    }

    private Line line(int i) {
        return (Line) source.get(i);
    }
}
