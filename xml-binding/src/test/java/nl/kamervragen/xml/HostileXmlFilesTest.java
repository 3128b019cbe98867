package nl.kamervragen.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamervragen.hostile.Bombs;
import nl.kamervragen.hostile.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link HostileXmlTest} shows of findings, in a machine with little memory, for publications too. */
class HostileXmlFilesTest {
    private static final String PUBLICATION = "<?xml version=\"1.0\"?><officiele-publicatie><kamervragen>";
    private static final String OWN = "<letter xmlns='https://kamervragen.nl/ns/1.0' version='1.0'><body>";
    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void memoryIsBounded() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>" + PUBLICATION + "<vraag>&b;";
        assertThat(ChildJvm.withHeap("512m")
                        .probe(
                                Files.writeString(folder.resolve("laughs.xml"), laughs, StandardCharsets.UTF_8),
                                bomb("vragen.xml", PUBLICATION, "<vraag/>", 60),
                                bomb("vraag.xml", PUBLICATION + "<vraag><al>", "x", 60),
                                bomb("eigen.xml", OWN, "<paragraph/>", 60),
                                bomb("tekst.xml", OWN + "<paragraph>", "x", 60),
                                bomb("groot.xml", PUBLICATION, "<vraag/>", 80)))
                .containsExactly(
                        "laughs.xml refused xml-doctype-refused",
                        "vragen.xml refused xml-limit-exceeded",
                        "vraag.xml refused xml-limit-exceeded",
                        "eigen.xml refused xml-limit-exceeded",
                        "tekst.xml refused xml-limit-exceeded",
                        "groot.xml refused input-too-large");
    }

    private Path bomb(String name, String start, String piece, long mebibytes) throws IOException {
        return Bombs.repeated(folder.resolve(name), start, piece, mebibytes * MIB, "");
    }
}
