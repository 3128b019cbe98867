package nl.kamervragen.read;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;

/** Writes what a title says in a line that a table of examples can hold: {@code A:P; B:P | m van X; s van Y | subject}. */
public final class Written {
    private Written() {}

    public static String heading(Heading heading) {
        return questioners(heading.questioners()) + " | " + offices(heading.addressees()) + " | "
                + heading.subject().orElse("-") + " | "
                + heading.submitted().map(Object::toString).orElse("-") + " | "
                + heading.reference().map(Object::toString).orElse("-");
    }

    public static String questioners(List<Questioner> questioners) {
        return questioners.stream()
                .map(asker -> asker.name() + ":" + asker.party().orElse("-"))
                .collect(Collectors.joining("; "));
    }

    public static String offices(List<Office> offices) {
        return offices.stream().map(Written::office).collect(Collectors.joining("; "));
    }

    public static String office(Office office) {
        String kind = switch (office.kind()) {
            case MINISTER -> "m";
            case STATE_SECRETARY -> "s";
            case PRIME_MINISTER -> "mp";
        };
        return kind
                + office.preposition().map(p -> " " + p).orElse("")
                + office.portfolio().map(p -> " " + p).orElse("")
                + office.inAbsenceOf().map(a -> " <" + office(a) + ">").orElse("");
    }

    public static String response(Response response) {
        return response.respondents().stream().map(Written::respondent).collect(Collectors.joining("; ")) + " | "
                + offices(response.onBehalfOf()) + " | "
                + response.received().map(Object::toString).orElse("-") + " | "
                + response.seeAlso().stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    private static String respondent(Respondent respondent) {
        return respondent.name().orElse("-") + " = "
                + respondent.office().map(Written::office).orElse("-");
    }
}
