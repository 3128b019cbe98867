/** The XML vocabularies of written parliamentary questions (<i>XML-vormen</i>). Nothing is exported yet. */
module nl.kamervragen.xml {
    requires transitive nl.kamervragen.core;
    requires transitive static org.jspecify;
    requires jakarta.xml.bind;
    requires java.xml;
}
