/**
 * Dutch written parliamentary questions and their answers (<i>schriftelijke vragen</i>): model, readers, writers, rules
 * and JSON.
 */
module nl.kamervragen.core {
    requires static org.immutables.value.annotations;
    requires transitive static org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires java.xml;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static jakarta.validation;
    requires static org.apache.pdfbox;
    requires static org.jsoup;

    exports nl.kamervragen;
    exports nl.kamervragen.compose;
    exports nl.kamervragen.content;
    exports nl.kamervragen.diagnostic;
    exports nl.kamervragen.format;
    exports nl.kamervragen.json;
    exports nl.kamervragen.json.jackson2;
    exports nl.kamervragen.model;
    exports nl.kamervragen.read;
    exports nl.kamervragen.reference;
    exports nl.kamervragen.reference.constraint;
    exports nl.kamervragen.registry;
    exports nl.kamervragen.report;
    exports nl.kamervragen.source;
    exports nl.kamervragen.term;
    exports nl.kamervragen.validate;
    exports nl.kamervragen.validate.letter;
    exports nl.kamervragen.validate.notes;
    exports nl.kamervragen.validate.questions;
    exports nl.kamervragen.validate.reference;
    exports nl.kamervragen.validate.term;
    exports nl.kamervragen.validate.title;
    exports nl.kamervragen.format.writing to
            nl.kamervragen.xml;

    opens nl.kamervragen.content to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;
    opens nl.kamervragen.json to
            tools.jackson.databind;
    opens nl.kamervragen.model to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;
    opens nl.kamervragen.reference to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;

    uses nl.kamervragen.format.DocumentFormat;

    provides tools.jackson.databind.JacksonModule with
            nl.kamervragen.json.KamervragenModule;
    provides nl.kamervragen.format.DocumentFormat with
            nl.kamervragen.json.JsonFormat,
            nl.kamervragen.format.docx.DocxFormat,
            nl.kamervragen.format.html.HtmlFormat,
            nl.kamervragen.format.markdown.MarkdownFormat,
            nl.kamervragen.format.pdf.PdfFormat,
            nl.kamervragen.format.text.TextFormat;
}
