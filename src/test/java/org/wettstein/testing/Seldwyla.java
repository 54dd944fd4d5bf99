package org.wettstein.testing;

import static org.wettstein.testing.Records.record;

import java.util.List;
import org.wettstein.journal.Visibility;
import org.wettstein.register.Register;

/**
 * The fictional city that tests share: Seldwyla, tied to Goldach by a framework of 1856 and its renewal of 1874, with one
 * record of every kind.
 */
public final class Seldwyla {
    private Seldwyla() {}

    /** Everything public at version 1, the note at version 2. */
    public static Register register() {
        return Registers.with(Registers.of(records()), new Visibility.Internal(), note());
    }

    public static List<Record> records() {
        return List.of(
                record("holder/seldwyla", """
                        {'name':{'de':'Seldwyla','en':'Seldwyla'},'place':'place/seldwyla','office':'body/chancellery',
                         'timeZone':'Europe/Zurich','languages':['de','en'],'partners':['partnership/goldach'],
                         'corrections':{'mail':'office@seldwyla.example'}}"""),
                record("place/seldwyla", "{'name':{'de':'Seldwyla'},'level':'city','codes':{'wikidata':'Q1'}}"),
                record("place/goldach", "{'name':{'de':'Goldach'},'level':'city','codes':{'wikidata':'Q2'}}"),
                record("place/au", "{'name':{'de':'Au'},'level':'part-of-city','within':'place/goldach'}"),
                record("place/ruechenstein", "{'name':{'de':'Ruechenstein'},'level':'city'}"),
                record("place/goldach-ruechenstein", """
                        {'name':{'de':'Goldach/Ruechenstein'},'level':'compound',
                         'parts':['place/goldach','place/ruechenstein']}"""),
                record("body/chancellery", "{'name':{'de':'Stadtkanzlei'},'type':'office','place':'place/seldwyla'}"),
                record("body/council", "{'name':{'de':'Grosser Rat'},'type':'parliament'}"),
                record("person/kabys", "{'name':{'family':'Kabys','given':'John'}}"),
                record("office/mayor", "{'title':{'de':'Stadtammann'},'body':'body/chancellery'}"),
                record("tenure/kabys-mayor", """
                        {'person':'person/kabys','office':'office/mayor','during':'1850/1860'}"""),
                record("theme/culture", "{'label':{'de':'Kultur'}}"),
                record("theme/music", "{'label':{'de':'Musik'},'broader':'theme/culture'}"),
                record("theme/sport", "{'label':{'de':'Sport'}}"),
                record("partnership/goldach", """
                        {'name':{'de':'Goldach'},'parties':['place/seldwyla','place/goldach'],
                         'namings':[{'kind':'sister-city','word':{'de':'Partnerstadt'}}],
                         'themes':['theme/culture'],'sources':['source/chronicle']}"""),
                record("agreement/framework", """
                        {'partnership':'partnership/goldach','title':{'de':'Vertrag'},'type':'framework',
                         'parties':['place/seldwyla','place/goldach'],'binding':'yes',
                         'signing':{'date':'1856-05-03','place':'place/seldwyla','mode':'in-person',
                           'signatures':[{'party':'place/seldwyla','signatory':'tenure/kabys-mayor'}]},
                         'term':{'begin':'1856','end':'1874','notice':'P6M'}}"""),
                record("agreement/renewal", """
                        {'partnership':'partnership/goldach','title':{'de':'Erneuerung'},'type':'renewal',
                         'parties':['place/seldwyla','place/goldach'],'binding':'unclear',
                         'renews':'agreement/framework','signing':{'date':'1874-09'},'term':{'unlimited':true}}"""),
                record("decision/approval", """
                        {'act':'approve','about':['agreement/framework'],'outcome':'carried','organ':'body/council',
                         'date':'1856-04','votes':{'yes':30,'no':4}}"""),
                record("commitment/bridge", """
                        {'about':'agreement/framework','promise':{'de':'Eine Brücke'},'due':'1860','state':'kept'}"""),
                record("amount/bridge", """
                        {'sum':'5000','currency':'CHF','stage':'granted','years':'1857','purpose':{'de':'Brücke'},
                         'about':['partnership/goldach']}"""),
                record("activity/visit", """
                        {'type':'visit','title':{'de':'Besuch'},'partnerships':['partnership/goldach'],
                         'date':'1857-06-01/1857-06-03','count':{'number':'30','precision':'about'}}"""),
                record("activity/fountain", """
                        {'type':'gift','title':{'de':'Brunnen'},'partnerships':['partnership/goldach'],
                         'gift':{'object':{'de':'Brunnen'},'giver':'place/seldwyla','receiver':'place/goldach',
                           'weight':{'number':'10','precision':'nearly','unit':'t'}}}"""),
                record("parliamentary-item/question", """
                        {'type':'question','title':{'de':'Was bringt uns Goldach?'},'about':['partnership/goldach']}"""),
                record("source/chronicle", "{'type':'document','title':{'de':'Chronik'},'publisher':'Stadtarchiv'}"),
                record("source/gazette", "{'type':'article','title':{'de':'Anzeiger'},'publisher':'Anzeiger'}"),
                record("assertion/signed-chronicle", """
                        {'source':'source/chronicle','record':'agreement/framework','property':'signing.date',
                         'claim':'is','value':{'type':'date','date':'1856-05-03'},'state':'official',
                         'quote':{'words':'am dritten Mai','language':'de'}}"""),
                record("assertion/signed-gazette", """
                        {'source':'source/gazette','record':'agreement/framework','property':'signing.date',
                         'claim':'is','value':{'type':'date','date':'1856-05-04'},'state':'alternative'}"""),
                record("ruling/agreement-framework-signing-date", """
                        {'record':'agreement/framework','property':'signing.date',
                         'official':'assertion/signed-chronicle','reason':{'de':'Die Urkunde trägt diesen Tag.'},
                         'by':'body/chancellery','date':'1890-01-02'}"""));
    }

    public static Record note() {
        return record("note/x-aaaabbbbccccdddd", "{'about':'partnership/goldach','words':'Wer hat den Schlüssel?'}");
    }
}
