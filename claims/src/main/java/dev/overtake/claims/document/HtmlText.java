package dev.overtake.claims.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// The prose of a page. Markup, menus and scripts become blanks, so that every position is that of
/// the file.
///
/// @param text as long as the file
/// @param date when it was published, null when the page does not say
record HtmlText(String text, String title, @Nullable LocalDate date) {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, header, footer, aside, form, iframe, svg, button,"
          + " figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
          + " [role=contentinfo], .nav, .menu, .advert, .cookie, .share, .related, .comments";
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=publish-date]",
          "meta[name=dc.date]",
          "meta[name=DC.date.issued]",
          "meta[itemprop=datePublished]",
          "time[datetime]");
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int FEWEST = 200;
  private static final int LONGEST_ENTITY = 12;

  static HtmlText of(String html) {
    var parser = Parser.htmlParser().setTrackPosition(true);
    var page = Jsoup.parse(html, "", parser);
    page.outputSettings(new OutputSettings().prettyPrint(false));
    var date = date(page);
    var title = title(page);
    var main = main(page);
    main.select(FURNITURE).forEach(Node::remove);
    var entities = new HashMap<String, String>();
    var text = new char[html.length()];
    Arrays.fill(text, ' ');
    main.traverse((node, depth) -> {
      if (node instanceof TextNode words) {
        copy(html, words, text, entities);
      } else if (node instanceof Element element
          && (element.nameIs("td") || element.nameIs("th"))) {
        cell(element, text);
      } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
        broken(element, text);
      }
    });
    return new HtmlText(new String(text), title, date);
  }

  /// The article, where the page says which it is; else all of it.
  private static Element main(org.jsoup.nodes.Document page) {
    for (var where : List.of("article", "main", "[role=main]", "#content", ".article-body")) {
      var best = page.body();
      var most = FEWEST - 1;
      for (var element : outermost(page, where)) {
        var length = element.text().length();
        if (length > most) {
          best = element;
          most = length;
        }
      }
      if (most >= FEWEST) {
        return best;
      }
    }
    return page.body();
  }

  /* What stands within another has no more text, and measuring it takes as long again. */
  private static List<Element> outermost(org.jsoup.nodes.Document page, String where) {
    var wanted = QueryParser.parse(where);
    var found = new ArrayList<Element>();
    page.filter((node, depth) -> {
      if (node instanceof Element element && element.is(wanted)) {
        found.add(element);
        return FilterResult.SKIP_CHILDREN;
      }
      return FilterResult.CONTINUE;
    });
    return found;
  }

  /// Characters as they stand; an entity becomes its character and blanks.
  private static void copy(String html, TextNode words, char[] into, Map<String, String> entities) {
    var range = words.sourceRange();
    if (!range.isTracked()) {
      return;
    }
    var end = Math.min(range.endPos(), html.length());
    for (var i = range.startPos(); i < end; i++) {
      var c = html.charAt(i);
      var semicolon = c == '&' ? html.indexOf(';', i, Math.min(i + LONGEST_ENTITY, end)) : -1;
      if (semicolon > i) {
        var decoded =
            entities.computeIfAbsent(
                html.substring(i, semicolon + 1), e -> Parser.unescapeEntities(e, false));
        if (decoded.length() == 1) {
          into[i] = decoded.charAt(0);
          i = semicolon;
          continue;
        }
      }
      into[i] = c;
    }
  }

  /// An empty line where a block begins and where it ends, in the place of its tags.
  private static void broken(Element element, char[] into) {
    for (var range : List.of(element.sourceRange(), element.endSourceRange())) {
      if (range.isTracked()) {
        for (var i = range.startPos(); i < Math.min(range.startPos() + 2, into.length); i++) {
          into[i] = '\n';
        }
      }
    }
  }

  /* A bar where a cell begins: tables are read as lines of cells. */
  private static void cell(Element element, char[] into) {
    var range = element.sourceRange();
    if (range.isTracked() && range.startPos() < into.length) {
      into[range.startPos()] = '|';
    }
  }

  private static String title(org.jsoup.nodes.Document page) {
    var shared = page.select("meta[property=og:title]").attr("content").strip();
    var heading = page.select("h1").text().strip();
    return !shared.isEmpty() ? shared : !page.title().isBlank() ? page.title().strip() : heading;
  }

  private static @Nullable LocalDate date(org.jsoup.nodes.Document page) {
    for (var where : DATES) {
      var element = page.selectFirst(where);
      if (element != null) {
        var day = DAY.matcher(element.attr("content") + element.attr("datetime"));
        if (day.find()) {
          return parsed(day.group());
        }
      }
    }
    var data = PUBLISHED.matcher(page.select("script[type=application/ld+json]").html());
    return data.find() ? parsed(data.group(1)) : null;
  }

  private static @Nullable LocalDate parsed(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
