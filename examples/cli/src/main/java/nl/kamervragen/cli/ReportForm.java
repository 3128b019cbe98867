package nl.kamervragen.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The forms of a report (<i>rapportvorm</i>). */
enum ReportForm {
    TEXT {
        @Override
        void print(List<CheckedFile> files, Locale locale, Terminal terminal) throws IOException {
            TextReport.print(files, locale, terminal);
        }
    },
    JSON {
        @Override
        void print(List<CheckedFile> files, Locale locale, Terminal terminal) throws IOException {
            Json.print(terminal, JsonReport.of(files, locale));
        }
    },
    HTML {
        @Override
        void print(List<CheckedFile> files, Locale locale, Terminal terminal) throws IOException {
            terminal.print(HtmlReport.of(files, locale));
        }
    };

    abstract void print(List<CheckedFile> files, Locale locale, Terminal terminal) throws IOException;
}
