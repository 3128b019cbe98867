package nl.kamervragen.read.marked;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.Publication;
import nl.kamervragen.read.Reading;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.source.SourcePart;

/** Gathers the marked lines above the title of a publication. */
final class MastheadParts {
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})\\s?[-–]\\s?[0-9]{2,4}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,10}");

    private final Reading reading;
    private final GeneratedLines lines;
    private final Publication.Builder publication;
    private final Chamber chamber;
    private Optional<QuestionReference> reference = Optional.empty();

    MastheadParts(Reading reading, GeneratedLines lines, Publication.Builder publication, Chamber chamber) {
        this.reading = reading;
        this.lines = lines;
        this.publication = publication;
        this.chamber = chamber;
    }

    /** The reference of the first set, which its title does not print. */
    Optional<QuestionReference> reference() {
        return reference;
    }

    void add(SourcePart part) {
        String text = MarkedBlocks.text(part);
        map(part);
        switch (part.name()) {
            case "sessionYear" -> {
                Matcher year = YEAR.matcher(text);
                if (expect(year.find())) {
                    publication.sessionYear(new SessionYear(Integer.parseInt(year.group(1))));
                }
            }
            case "number" -> {
                Matcher number = NUMBER.matcher(text);
                long read = number.find() ? Long.parseLong(number.group()) : Long.MAX_VALUE;
                if (expect(read == (int) read)) {
                    publication.number((int) read);
                }
            }
            case "reference" -> {
                reference = QuestionReference.tryParse(text).value();
                expect(reference.isPresent());
            }
            case "id" -> {
                Optional<PublicationId> id = PublicationId.tryParse(text).value();
                publication.id(id);
                expect(id.isPresent());
            }
            case "chamber" -> expect(text.startsWith(chamber == Chamber.EK ? "Eerste" : "Tweede"));
            default -> expect(part.name().equals("print"));
        }
    }

    private boolean expect(boolean said) {
        lines.expect(said);
        return said;
    }

    private void map(SourcePart part) {
        String path = switch (part.name()) {
            case "print" -> "";
            case "reference" -> "/writtenQuestions/heading/reference";
            default -> "/" + part.name();
        };
        reading.mapAll(path, part);
    }
}
