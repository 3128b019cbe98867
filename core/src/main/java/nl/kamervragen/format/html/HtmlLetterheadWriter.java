package nl.kamervragen.format.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.compose.Element;
import nl.kamervragen.model.Letterhead;

/** Writes the fields of a letterhead: addresses as lines, references as a list of terms, the subject as the title. */
final class HtmlLetterheadWriter {
    private final HtmlOut out;
    private final Letterhead letterhead;
    private boolean listed;
    private boolean titled;

    HtmlLetterheadWriter(HtmlOut out, Letterhead letterhead) {
        this.out = out;
        this.letterhead = letterhead;
    }

    /** Whether the letter has a subject, which is then the title of the page. */
    boolean isTitled() {
        return titled;
    }

    void write(List<Element.Field> fields) {
        out.raw("<header class=\"briefhoofd\" itemprop=\"letterhead\" itemscope>\n");
        boolean sender = false;
        for (Element.Field field : fields) {
            boolean ofSender = field.path().startsWith("/letterhead/sender/");
            if (ofSender && !sender) {
                list(false);
                out.raw("<div class=\"afzender\" itemprop=\"sender\" itemscope>\n");
            }
            if (sender && !ofSender) {
                out.raw("</div>\n");
            }
            sender = ofSender;
            field(field);
        }
        if (sender) {
            out.raw("</div>\n");
        }
        list(false);
        boolean printed = fields.stream().anyMatch(field -> field.path().startsWith("/letterhead/sender/"));
        if (letterhead.sender().isPresent() && !printed) {
            out.raw("<div itemprop=\"sender\" itemscope></div>\n");
        }
        out.raw("</header>\n");
    }

    private void field(Element.Field field) {
        String property = field.path().substring(field.path().lastIndexOf('/') + 1);
        switch (field.kind()) {
            case SUBJECT -> {
                list(false);
                titled = true;
                out.raw("<h1><span class=\"label\">")
                        .text(field.label(), field.path())
                        .raw("</span> ");
                lines(field, property);
                out.raw("</h1>\n");
            }
            case RETURN_ADDRESS, ADDRESSEE, DIRECTORATE, SENDER_ADDRESS, WEBSITE -> {
                list(false);
                out.raw("<p class=\"").raw(property).raw("\">");
                if (!field.label().isEmpty()) {
                    out.raw("<span class=\"label\">")
                            .text(field.label(), field.path())
                            .raw("</span> ");
                }
                lines(field, property);
                out.raw("</p>\n");
            }
            case OTHER -> other(field);
            default -> {
                list(true);
                out.raw("<div><dt>").text(field.label(), field.path()).raw("</dt><dd>");
                lines(field, property);
                out.raw("</dd></div>\n");
            }
        }
    }

    private void other(Element.Field field) {
        boolean term = !field.label().isEmpty() && !field.lines().isEmpty();
        list(term);
        out.raw("<div itemprop=\"fields\" itemscope>");
        out.raw(term ? "<dt" : "<p").raw(" itemprop=\"label\">").text(field.label(), field.path());
        out.raw(term ? "</dt><dd>" : "</p><p>");
        lines(field, "lines");
        out.raw(term ? "</dd></div>\n" : "</p></div>\n");
    }

    private void lines(Element.Field field, String property) {
        Optional<LocalDate> date = property.equals("date")
                ? letterhead.date()
                : property.equals("yourLetterDate") ? letterhead.yourLetterDate() : Optional.empty();
        for (int i = 0; i < field.lines().size(); i++) {
            out.raw(i > 0 ? "<br>" : "");
            if (date.isPresent()) {
                out.raw("<time itemprop=\"").raw(property).raw("\"");
                out.attribute("datetime", date.get().toString(), field.path());
                out.raw(">").text(field.lines().get(i), field.path()).raw("</time>");
            } else {
                out.raw("<span itemprop=\"").raw(property).raw("\">");
                out.text(field.lines().get(i), field.path()).raw("</span>");
            }
        }
    }

    private void list(boolean open) {
        if (open != listed) {
            out.raw(open ? "<dl>\n" : "</dl>\n");
            listed = open;
        }
    }
}
