package org.wettstein.reading.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wettstein.reading.Read;
import org.wettstein.reading.text.Stretch;
import org.wettstein.reading.text.Tokens;
import org.wettstein.reading.vocabulary.Words;

class PeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Oberbürgermeister Karl Weber und Bürgermeister Louis Bazerque | Karl Weber: Oberbürgermeister; Louis Bazerque: Bürgermeister
            de | Gong Zheng, Bürgermeister von Shanghai, am 15. April | Gong Zheng: Bürgermeister von Shanghai
            de | Regierungsrat Dr. Carlo Conti | Carlo Conti: Regierungsrat
            de | Prof. Dr. med. Hasler zu Gast | Hasler: -
            de | Bürgermeister Oh Se-hoon | Oh Se-hoon: Bürgermeister
            en | Beat Jans, President of the Government, met | Beat Jans: President of the Government
            en | the then Governor of Massachusetts, Jane Swift, put | Jane Swift: then Governor of Massachusetts
            fr | les conseillers gouvernementaux Jean Blanc, Luc Noir et Max Brun | Jean Blanc: conseillers gouvernementaux; Luc Noir: conseillers gouvernementaux; Max Brun: conseillers gouvernementaux
            it | Anna Bianchi, Carlo Neri e Ugo Bruni, consiglieri di governo, ricevono | Ugo Bruni: consiglieri di governo; Carlo Neri: consiglieri di governo; Anna Bianchi: consiglieri di governo
            it | quando era sindaco Giorgio La Pira | Giorgio La Pira: sindaco
            es | el embajador de China en Uruguay, Wang Gang, y otros | Wang Gang: embajador de China en Uruguay
            es | Yamandú Orsi, intendente de Canelones, y otros | Yamandú Orsi: intendente de Canelones
            de | Die Bürgermeister trafen sich | -
            de | Professor Kim Jong-su von der Universität Suwon | Kim Jong-su: -
            fr | l'adjointe aux relations internationales, Anne Blanc, a dit | Anne Blanc: adjointe aux relations internationales
            fr | Présidente : Anne Blanc | Anne Blanc: Présidente
            it | l'assessora alla Cultura di Parma, Anna Bianchi | Anna Bianchi: assessora alla Cultura di Parma
            en | Chair of the association: Ann Brown OBE | Ann Brown: Chair of the association
            en | Ann Brown, the town's first mayor, came | Ann Brown: the town's first mayor
            en | The charter was signed by Ann Brown and Luc Noir | Ann Brown: -; Luc Noir: -
            es | la delegación, encabezada por Ana Blanco | Ana Blanco: -
            de | Bürgermeister ist Gabi Gaon | Gabi Gaon: Bürgermeister
            de | der Verein, den Anna Blum präsidiert | Anna Blum: -
            en | President – Ann Brown | Ann Brown: President
            en | Ann Brown is president of the committee | Ann Brown: president of the committee
            en | Ann Brown and Luc Noir lead the committee | Luc Noir: -; Ann Brown: -
            en | Contact: Ann Brown | Ann Brown: Contact
            fr | le bourgmestre Jean Close | Jean Close: bourgmestre
            fr | Anne Blanc préside le comité | Anne Blanc: -
            it | il presidente del consiglio municipale, Ugo Bruni | Ugo Bruni: presidente del consiglio municipale
            it | La sindaca è Anna Bianchi | Anna Bianchi: sindaca
            es | Ana Blanco encabeza el comité | Ana Blanco: -
            en | The mayor went to the fair, New York was next | -
            """)
    void findsPersonsByTheirOffices(String language, String text, String expected) {
        var words = new Words(text, Tokens.of(text), new Stretch(0, text.length()), language);
        var people = People.in(words, Read.GAZETTEER).stream()
                .map(person -> person.name() + ": " + person.office().orElse("-"))
                .toList();

        assertThat(people.isEmpty() ? "-" : String.join("; ", people)).isEqualTo(expected);
    }
}
