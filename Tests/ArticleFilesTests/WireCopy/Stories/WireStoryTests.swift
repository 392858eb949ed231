import ArticleFiles
import Articles
import Foundation
import Testing

@Suite struct WireStoryTests {
  @Test(arguments: WireStory.english + WireStory.western + WireStory.eastern)
  func `a story is read right however its agency sets it`(_ story: WireStory) throws {
    let article = wireArticle(story.copy)

    #expect(article.title == story.title)
    #expect(article.dateline == story.place)
    #expect(article.agency == story.agency)
    #expect(article.authors == story.authors)
    #expect(article.captions == story.captions)
    #expect(article.published == (try story.published.map { try Date($0, strategy: .iso8601) }))
    #expect(article.paragraphs == story.body)
    #expect(article.language == story.language)
  }
}
