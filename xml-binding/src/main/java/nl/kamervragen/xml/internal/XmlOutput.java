package nl.kamervragen.xml.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes XML (<i>XML-uitvoer</i>): indented, but for the elements in which every blank counts. Not thread-safe.
 *
 * <p>Names are ASCII. Everything is put in memory and given to a stream at the end, so writing itself cannot fail.
 */
public final class XmlOutput {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Utf8Buffer out = new Utf8Buffer();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> runningText;
    private int running;
    private boolean tagOpen;
    private boolean text;

    /**
     * Starts a document.
     *
     * @param runningText the elements in which every blank counts
     */
    public XmlOutput(Set<String> runningText) {
        this.runningText = runningText;
        out.ascii(DECLARATION);
    }

    /**
     * Starts an element.
     *
     * @param name its qualified name
     * @return this
     */
    public XmlOutput start(String name) {
        closeTag();
        if (running == 0) {
            indent();
        }
        if (running > 0 || runningText.contains(name)) {
            running++;
        }
        out.put('<').ascii(name);
        open.push(name);
        tagOpen = true;
        text = false;
        return this;
    }

    /**
     * Adds an attribute to the element that was just started.
     *
     * @param name its qualified name
     * @param value its value
     * @return this
     */
    public XmlOutput attribute(String name, String value) {
        out.put(' ').ascii(name).put('=').put('"').attribute(value).put('"');
        return this;
    }

    /**
     * Adds text.
     *
     * @param value the text
     * @return this
     */
    public XmlOutput text(String value) {
        if (!value.isEmpty()) {
            closeTag();
            out.text(value);
            text = true;
        }
        return this;
    }

    /**
     * Ends the element that was started last and has not been ended.
     *
     * @return this
     */
    public XmlOutput end() {
        String name = open.pop();
        if (tagOpen) {
            out.put('/').put('>');
            tagOpen = false;
        } else {
            if (running == 0 && !text) {
                indent();
            }
            out.put('<').put('/').ascii(name).put('>');
        }
        text = false;
        running = Math.max(0, running - 1);
        return this;
    }

    /**
     * Adds an element that holds nothing but text.
     *
     * @param name its qualified name
     * @param value the text
     * @return this
     */
    public XmlOutput element(String name, String value) {
        return start(name).text(value).end();
    }

    private void closeTag() {
        if (tagOpen) {
            out.put('>');
            tagOpen = false;
        }
    }

    private void indent() {
        if (out.length() > DECLARATION.length()) {
            out.put('\n');
        }
        for (int i = open.size(); i > 0; i--) {
            out.put(' ').put(' ');
        }
    }

    /**
     * Gives all to a stream, which is flushed and not closed.
     *
     * @param stream where to
     * @throws IOException if the stream fails
     */
    public void writeTo(OutputStream stream) throws IOException {
        out.writeTo(stream);
        stream.write('\n');
        stream.flush();
    }

    /** The document so far, a newline at its end. */
    @Override
    public String toString() {
        return out + "\n";
    }
}
