package nl.kamervragen.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --lang} (<i>taal van de meldingen</i>). */
final class Language {
    enum Choice {
        NL,
        EN
    }

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "NL",
            description = "Language of the findings; nl unless given.")
    private Choice choice = Choice.NL;

    Locale locale() {
        return choice == Choice.NL ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
    }
}
