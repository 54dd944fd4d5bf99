package org.wettstein.register.preparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wettstein.testing.Records.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wettstein.journal.Actor;
import org.wettstein.journal.Hash;
import org.wettstein.journal.Id;
import org.wettstein.journal.Json;
import org.wettstein.journal.JsonObject;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Kind;
import org.wettstein.register.Register;
import org.wettstein.register.change.Change;
import org.wettstein.register.change.JudgedChanges;
import org.wettstein.register.change.Judgement;
import org.wettstein.register.change.Step;
import org.wettstein.testing.Seldwyla;

/** Puts every example of {@code docs/changes.md} to the register, and looks for every code of the rules in it. */
class ChangesPageTest {
    private static final Actor SOMEBODY = Actor.random(new Random(1));
    private static final Pattern OPAQUE = Pattern.compile("x-[a-z2-7]{16}");

    private final Register register = Seldwyla.register();
    private String page = "";

    @BeforeEach
    void readPage() throws IOException {
        page = Files.readString(Path.of("docs/changes.md"));
    }

    @Test
    void acceptsTheChangeOfThePage() {
        var change = change();
        var after = JudgedChanges.after(change, register);
        var answer = new JudgementForm(change, after, Locale.ENGLISH).json(new Judgement.Accepted(after.version()));

        assertThat(anyOpaque(answer.canonical()))
                .isEqualTo(anyOpaque(example("accepted").canonical()));
        assertThat(after.list(Kind.NOTE)).hasSize(2);
    }

    @Test
    void rejectsAsThePageSays() {
        var pact = record("agreement/pact", """
                {'title':{'de':'Pakt'},'type':'framework','parties':['place/seldwyla','place/goldach'],
                 'binding':'yes','term':{'begin':'1861','end':'1860'}}""");
        var change = Change.of(
                SOMEBODY,
                "why",
                List.of(new Step.Setting(Id.parse("agreement/pact"), new Visibility.Public(), pact, Optional.empty())));
        var judgement = new Judgement.Rejected(JudgedChanges.rejections(change, register));

        assertThat(new JudgementForm(change, register, Locale.ENGLISH).json(judgement))
                .isEqualTo(example("rejected"));
    }

    @Test
    void isOvertakenAsThePageSays() {
        var sport = Id.parse("theme/sport");
        var judgement = new Judgement.Overtaken(List.of(new Judgement.Overtaking(
                sport, Hash.find("0".repeat(64)), register.state(sport).map(told -> told.item()))));

        assertThat(new JudgementForm(change(), register, Locale.ENGLISH).json(judgement))
                .isEqualTo(example("overtaken"));
    }

    @Test
    void namesEveryCodeOfTheRules() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/org/wettstein/register/change"))) {
            for (var file : files.toList()) {
                Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> codes.add(match.group(1)));
            }
        }

        assertThat(codes).hasSizeGreaterThan(20).allMatch(code -> page.contains("`" + code + "`"));
        assertThat(Pattern.compile("`([a-z]+(?:-[a-z]+)+)`")
                        .matcher(page.substring(page.indexOf("## The rules")))
                        .results()
                        .map(match -> match.group(1)))
                .allMatch(codes::contains);
    }

    private Change change() {
        return ((Preparation.Prepared) ChangeForm.read(example("change"), SOMEBODY, new Random(2))).change();
    }

    private JsonObject example(String name) {
        var fence = "```json " + name + "\n";
        var start = page.indexOf(fence) + fence.length();
        assertThat(page).contains(fence);
        return (JsonObject) Json.parseInput(page.substring(start, page.indexOf("```", start)));
    }

    private static String anyOpaque(String text) {
        return OPAQUE.matcher(text).replaceAll("x-");
    }
}
