/** The XML vocabularies of written parliamentary questions (<i>XML-vormen</i>). */
module nl.kamervragen.xml {
    requires transitive nl.kamervragen.core;
    requires transitive static org.jspecify;
    requires jakarta.xml.bind;
    requires java.xml;

    exports nl.kamervragen.xml.publication;

    provides nl.kamervragen.format.DocumentFormat with
            nl.kamervragen.xml.publication.PublicationFormat;
}
