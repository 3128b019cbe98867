/** The XML vocabularies of written parliamentary questions (<i>XML-vormen</i>). */
module nl.kamervragen.xml {
    requires transitive nl.kamervragen.core;
    requires transitive static org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive java.xml;

    exports nl.kamervragen.xml;
    exports nl.kamervragen.xml.akomantoso;
    exports nl.kamervragen.xml.publication;

    provides nl.kamervragen.format.DocumentFormat with
            nl.kamervragen.xml.XmlFormat,
            nl.kamervragen.xml.akomantoso.AkomaNtosoFormat,
            nl.kamervragen.xml.publication.PublicationFormat;
}
