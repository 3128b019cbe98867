package nl.kamervragen.read.marked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamervragen.compose.Layout;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.registry.Registry;

/**
 * The lines that a writer generated, and what has to be stated beside them for a reader to take them as they were meant
 * (<i>gedrukte regels</i>). Lives for one document.
 */
public final class PrintedLines {
    private final Document document;
    private final GeneratedLines grammar;
    private final Map<String, String> lines = new HashMap<>();

    /**
     * Starts without lines.
     *
     * @param document what is written
     * @param registry knows the portfolios
     */
    public PrintedLines(Document document, Registry registry) {
        this.document = document;
        Layout layout = document instanceof Letter ? Layout.LETTER : Layout.PUBLICATION;
        this.grammar = new GeneratedLines(new DeclaredValues(Map.of()), registry, layout, document.chamber());
    }

    /**
     * Notes a line.
     *
     * @param path its place in the document
     * @param text as printed
     */
    public void line(String path, String text) {
        lines.put(path, text);
    }

    /**
     * What a reader cannot tell from the lines alone.
     *
     * @return values by their pointers
     */
    public Map<String, String> declared() {
        ValuePointers result = new ValuePointers();
        List<WrittenQuestions> sets = document.allWrittenQuestions();
        for (int i = 0; i < sets.size(); i++) {
            String path = i == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - 1);
            heading(path + "/heading", sets.get(i), i, result);
            response(path + "/response", sets.get(i), i, result);
        }
        if (document instanceof Letter letter) {
            letter.letterhead().ifPresent(head -> {
                date("/letterhead/date", head.date(), result);
                date("/letterhead/yourLetterDate", head.yourLetterDate(), result);
            });
            for (int i = 0; i < letter.signatories().size(); i++) {
                office("/signatories/" + i + "/office", letter.signatories().get(i), result);
            }
        }
        lines.forEach((path, text) -> {
            if (path.matches(".*/(?:questions|answers)/[0-9]+")) {
                numbers(path, text, result);
            }
        });
        return result.texts();
    }

    private String printed(String path) {
        return lines.getOrDefault(path, "");
    }

    private void heading(String path, WrittenQuestions set, int index, ValuePointers result) {
        boolean first = document instanceof Publication && index == 0;
        Optional<QuestionReference> masthead = first ? set.heading().flatMap(Heading::reference) : Optional.empty();
        boolean same = grammar.heading(path, printed(path), !first, masthead).equals(set.heading());
        if (!same) {
            set.heading().ifPresent(heading -> result.add(path, heading));
        }
    }

    private void response(String path, WrittenQuestions set, int index, ValuePointers result) {
        String behalf = index == 0 ? printed("/writtenQuestions/response/onBehalfOf") : "";
        boolean notice = set.notice().isPresent();
        boolean same = grammar.response(path, printed(path), behalf, notice).equals(set.response());
        if (!same) {
            set.response().ifPresent(response -> result.add(path, response));
        }
    }

    private void office(String path, Signatory signatory, ValuePointers result) {
        Optional<Office> office = signatory.office();
        if (!grammar.office(path, printed(path)).equals(office)) {
            office.ifPresent(present -> result.add(path, present));
        }
    }

    private static void date(String path, Optional<LocalDate> date, ValuePointers result) {
        date.filter(day -> !DutchDate.parse(DutchDate.format(day)).equals(date))
                .ifPresent(day -> result.add(path, day.toString()));
    }

    private void numbers(String path, String line, ValuePointers result) {
        QuestionNumbers numbers = numbers(path);
        if (!numbers.equals(HeadingNumbers.read(line))) {
            result.add(path + "/numbers", numbers.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private QuestionNumbers numbers(String path) {
        boolean first = path.startsWith("/writtenQuestions/");
        int set = first ? 0 : Integer.parseInt(path.split("/", -1)[2]) + 1;
        WrittenQuestions questions = document.allWrittenQuestions().get(set);
        int index = Integer.parseInt(MarkedParts.index(path));
        return path.contains("/questions/")
                ? questions.questions().get(index).numbers()
                : questions.answers().get(index).numbers();
    }

    /**
     * What no line and no value holds.
     *
     * @return the places
     */
    public List<String> losses() {
        List<String> result = new ArrayList<>();
        if (document instanceof Letter letter) {
            letter.letterhead().ifPresent(head -> letterhead(head, result));
            for (int i = 0; i < letter.signatories().size(); i++) {
                if (letter.signatories().get(i).equals(Signatory.builder().build())) {
                    result.add("/signatories/" + i);
                }
            }
        }
        return result;
    }

    private static void letterhead(Letterhead head, List<String> result) {
        if (head.equals(Letterhead.builder().build())) {
            result.add("/letterhead");
        }
        if (head.sender().filter(Sender.builder().build()::equals).isPresent()) {
            result.add("/letterhead/sender");
        }
    }
}
