package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.registry.Registry;

/**
 * The lines that a writer generated, and what has to be said beside them for a reader to take them as they were meant
 * (<i>gedrukte regels</i>). Lives for one document.
 */
public final class PrintedLines {
    private final Document document;
    private final LineReadings grammar;
    private final Map<String, String> lines = new HashMap<>();

    /**
     * Starts without lines.
     *
     * @param document what is written
     * @param registry knows the portfolios
     */
    public PrintedLines(Document document, Registry registry) {
        this.document = document;
        this.grammar = new LineReadings(Map.of(), registry);
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
     * @return by pointer: the line itself, and the values below it
     */
    public Map<String, String> properties() {
        Map<String, String> result = new LinkedHashMap<>();
        List<WrittenQuestions> sets = document.allWrittenQuestions();
        for (int i = 0; i < sets.size(); i++) {
            String path = i == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - 1);
            heading(path + "/heading", sets.get(i), i, result);
            response(path + "/response", sets.get(i), i, result);
        }
        if (document instanceof Letter letter) {
            for (int i = 0; i < letter.signatories().size(); i++) {
                office("/signatories/" + i + "/office", letter.signatories().get(i), result);
            }
        }
        return result;
    }

    private String printed(String path) {
        return lines.getOrDefault(path, "");
    }

    private void heading(String path, WrittenQuestions set, int index, Map<String, String> result) {
        Optional<QuestionReference> masthead = document instanceof Publication && index == 0
                ? set.heading().flatMap(Heading::reference)
                : Optional.empty();
        boolean same = grammar.heading(path, printed(path), masthead).equals(set.heading());
        if (!same && set.heading().isPresent()) {
            result.put(path, printed(path));
            result.putAll(ValueTree.of(path, set.heading().get()));
        }
    }

    private void response(String path, WrittenQuestions set, int index, Map<String, String> result) {
        String behalf = index == 0 ? printed("/writtenQuestions/response/onBehalfOf") : "";
        Optional<Response> read = grammar.response(path, printed(path), behalf, document.chamber());
        if (!read.equals(set.response()) && set.response().isPresent()) {
            result.put(path, printed(path));
            result.putAll(ValueTree.of(path, set.response().get()));
        }
    }

    private void office(String path, Signatory signatory, Map<String, String> result) {
        Optional<Office> office = signatory.office();
        if (office.isPresent() && !grammar.office(path, printed(path)).equals(office)) {
            result.put(path, printed(path));
            result.putAll(ValueTree.of(path, office.get()));
        }
    }

    /**
     * What no line and no property holds.
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
        lines.forEach((path, text) -> {
            if (path.matches(".*/(?:questions|answers)/[0-9]+")
                    && !numbers(path).equals(MarkedReader.numbers(text))) {
                result.add(path + "/numbers");
            }
        });
        return result;
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

    private static void letterhead(Letterhead head, List<String> result) {
        if (head.equals(Letterhead.builder().build())) {
            result.add("/letterhead");
        }
        if (head.sender().filter(Sender.builder().build()::equals).isPresent()) {
            result.add("/letterhead/sender");
        }
        List.of(head.date(), head.yourLetterDate())
                .forEach(date -> date.filter(
                                day -> !DutchDate.parse(DutchDate.format(day)).equals(Optional.of(day)))
                        .ifPresent(day -> result.add("/letterhead/date")));
    }
}
