/**
 * Dutch written parliamentary questions and their answers (<i>schriftelijke vragen</i>): model, readers, writers, rules
 * and JSON.
 */
module nl.kamervragen.core {
    requires static org.immutables.value.annotations;
    requires transitive static org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires static com.fasterxml.jackson.databind;

    exports nl.kamervragen.compose;
    exports nl.kamervragen.content;
    exports nl.kamervragen.diagnostic;
    exports nl.kamervragen.format;
    exports nl.kamervragen.model;
    exports nl.kamervragen.read;
    exports nl.kamervragen.reference;
    exports nl.kamervragen.registry;
    exports nl.kamervragen.source;

    uses nl.kamervragen.format.DocumentFormat;

    provides nl.kamervragen.format.DocumentFormat with
            nl.kamervragen.format.markdown.MarkdownFormat,
            nl.kamervragen.format.text.TextFormat;
}
