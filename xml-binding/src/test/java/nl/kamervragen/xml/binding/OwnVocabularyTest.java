package nl.kamervragen.xml.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.kamervragen.xml.KamervragenXml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The vocabulary that the reader knows and the schema say the same. */
class OwnVocabularyTest {
    private final Map<String, Element> named = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    @Test
    void theReaderKnowsWhatTheSchemaHas() throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try (InputStream stream = KamervragenXml.schemaLocation().openStream()) {
            Element schema = factory.newDocumentBuilder().parse(stream).getDocumentElement();
            assertThat(schema.getAttribute("targetNamespace")).isEqualTo(OwnVocabulary.NAMESPACE);
            for (Element child : children(schema)) {
                named.put(child.getLocalName() + " " + child.getAttribute("name"), child);
            }
        }
        Map<String, Element> roots = new HashMap<>();
        named.values().stream()
                .filter(e -> e.getLocalName().equals("element"))
                .forEach(e -> roots.put(e.getAttribute("name"), e));
        assertThat(OwnVocabulary.DOCUMENT.children().keySet()).isEqualTo(roots.keySet());
        roots.forEach((name, element) -> compare(name, element, OwnVocabulary.DOCUMENT.child(name)));
        assertThat(seen).hasSizeGreaterThan(40);
    }

    private void compare(String name, Element element, ElementRule rule) {
        if (!seen.add(name + " " + System.identityHashCode(rule))) {
            return;
        }
        Content content = new Content();
        content.of(element);
        assertThat(rule.children().keySet()).as("children of %s", name).isEqualTo(content.children.keySet());
        assertThat(new TreeSet<>(rule.attributes()))
                .as("attributes of %s", name)
                .isEqualTo(content.attributes);
        assertThat(rule.holdsText()).as("text of %s", name).isEqualTo(content.text);
        content.children.forEach((child, declaration) -> compare(child, declaration, rule.child(child)));
    }

    /** What a declaration allows, its types and groups included. */
    private final class Content {
        private final Map<String, Element> children = new HashMap<>();
        private final Set<String> attributes = new TreeSet<>();
        private final Map<Element, Boolean> visited = new IdentityHashMap<>();
        private boolean text;

        void of(Element declaration) {
            text |= declaration.getAttribute("mixed").equals("true");
            follow("complexType " + declaration.getAttribute("type"), declaration.getAttribute("type"));
            text |= declaration.getLocalName().equals("element")
                    && declaration.getAttribute("type").startsWith("xs:");
            text |= declaration.getLocalName().equals("simpleContent");
            follow(declaration.getLocalName() + " " + declaration.getAttribute("ref"), declaration.getAttribute("ref"));
            follow("complexType " + declaration.getAttribute("base"), declaration.getAttribute("base"));
            for (Element child : OwnVocabularyTest.children(declaration)) {
                switch (child.getLocalName()) {
                    case "element" -> children.put(child.getAttribute("name"), child);
                    case "attribute" -> attributes.add(child.getAttribute("name"));
                    case "simpleType" -> text = true;
                    case "annotation" -> {
                        // Documentation.
                    }
                    default -> of(child);
                }
            }
        }

        private void follow(String key, String name) {
            Element target = name.isEmpty() ? null : named.get(key);
            if (target != null && visited.put(target, true) == null) {
                of(target);
            }
        }
    }

    private static java.util.List<Element> children(Element element) {
        java.util.List<Element> result = new java.util.ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(child.getNamespaceURI())) {
                result.add(child);
            }
        }
        return result;
    }
}
