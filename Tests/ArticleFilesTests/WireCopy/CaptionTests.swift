import ArticleFiles
import Articles
import Testing

@Suite struct CaptionTests {
  private static let story = "Halvern (VNA) – Ferries sailed again on Monday."

  /// Name, the lines above the story, and the captions they hold.
  private static let captions = [
    WireRow(
      "C1",
      "Ferries sail again hinh anh 1The ferry at dusk (Photo: VNA)",
      "The ferry at dusk (Photo: VNA)"
    ),
    WireRow(
      "C2",
      "Ferries sail again ảnh 1The ferry at dusk… (Photo: VNA)",
      "The ferry at dusk… (Photo: VNA)"
    ),
    WireRow(
      "C2 decomposed",
      "Ferries sail again a\u{309}nh 1The ferry at dusk (Photo: VNA)",
      "The ferry at dusk (Photo: VNA)"
    ),
    WireRow(
      "C3",
      "Ferries sail again - ảnh 1The ferry (Photo: VNA)",
      "The ferry (Photo: VNA)"
    ),
    WireRow(
      "C4",
      "Ferries sail again ảnh 1The ferry (Photo: VNA)\nFerries sail again ảnh 2The crew (Photo: VNA)",
      "The ferry (Photo: VNA)",
      "The crew (Photo: VNA)"
    ),
    WireRow("C5", "Ferries sail again ảnh 7 The crew (Photo: VNA)", "The crew (Photo: VNA)"),
    WireRow("C6", "Ferries sail again ảnh 1 "),
    WireRow(
      "C7",
      "Ferries sail again ảnh 1The ferry (Photo: VNA)\nhinh anh 2The crew (Photo: VNA)",
      "The ferry (Photo: VNA)",
      "The crew (Photo: VNA)"
    ),
    WireRow(
      "C7 cut short",
      "Ferries sail again ảnh 1The ferry (Photo: VNA)\nFerries sail hinh anh 2The crew",
      "The ferry (Photo: VNA)",
      "The crew"
    ),
    WireRow(
      "C10",
      "Ferries sail again\n\nThe ferry at dusk (Photo: VNA)",
      "The ferry at dusk (Photo: VNA)"
    ),
    WireRow("C11", "Ferries sail again\n\nThe ferry. Photo: VNA", "The ferry. Photo: VNA"),
    WireRow(
      "C11 stroke",
      "Ferries sail again\n\nThe ferry at Selby. Photo/ANI",
      "The ferry at Selby. Photo/ANI"
    ),
    WireRow(
      "C12 Reuters",
      "Ferries sail again\n\nThe ferry at Selby. REUTERS/Orla Venn",
      "The ferry at Selby. REUTERS/Orla Venn"
    ),
    WireRow(
      "C12 Xinhua",
      "Ferries sail again\n\nThe ferry at Selby. (Xinhua/Orla Venn)",
      "The ferry at Selby. (Xinhua/Orla Venn)"
    ),
    WireRow(
      "C12 AP",
      "Ferries sail again\n\nThe ferry at Selby. (AP Photo/Orla Venn, File)",
      "The ferry at Selby. (AP Photo/Orla Venn, File)"
    ),
    WireRow(
      "C13",
      "Ferries sail again\n\nThe man with the ferry plan.\nPhoto by Orla Venn/CNET",
      "The man with the ferry plan. Photo by Orla Venn/CNET"
    ),
    WireRow(
      "C14",
      "Ferries sail again\n\nFILE PHOTO: The ferry in spring.",
      "FILE PHOTO: The ferry in spring."
    ),
    WireRow(
      "C14 label",
      "Ferries sail again\n\nImage\nThe ferry in spring. (Photo: VNA)",
      "The ferry in spring. (Photo: VNA)"
    ),
    WireRow(
      "C16",
      "Ferries sail again\n\nThe ferry (Photo: VNA)\nThe ferry (Photo: VNA)",
      "The ferry (Photo: VNA)"
    ),
  ]

  @Test(arguments: captions)
  private func `captions leave the headline and the body`(_ row: WireRow) {
    let article = wireArticle("\(row.copy)\n\n\(Self.story)\n\nThe mayor waved.\n")

    #expect(article.title == "Ferries sail again")
    #expect(article.captions == row.expected.compactMap(\.self))
    #expect(article.dateline == "Halvern")
    #expect(article.agency == "VNA")
    #expect(article.paragraphs == ["Ferries sailed again on Monday.", "The mayor waved."])
  }

  @Test(arguments: [
    WireRow(
      "C8",
      "Ferries sail ảnh 1The ferry (Photo: VNA)Halvern (VNA) - They sail.",
      "The ferry (Photo: VNA)",
      "Halvern"
    ),
    WireRow(
      "C8 without a mark",
      "Ferries sail\n\nThe ferry (Photo: VNA)Halvern (VNA) - They sail.",
      "The ferry (Photo: VNA)",
      "Halvern"
    ),
    WireRow(
      "C9",
      "Ferries sail\n\nThe ferry. Pool via REUTERS/File PhotoHALVERN, Aug 20 (Reuters) - They sail.",
      "The ferry. Pool via REUTERS/File Photo",
      "HALVERN"
    ),
  ])
  func `a caption that runs into the dateline is cut off there`(_ row: WireRow) {
    let article = wireArticle(row.copy)

    #expect(article.title == "Ferries sail")
    #expect(article.captions == [row.expected[0]])
    #expect(article.dateline == row.expected[1])
    #expect(article.paragraphs == ["They sail."])
  }

  @Test func `C17: a caption between paragraphs leaves the body`() {
    let article = wireArticle(
      "Ferries\n\nThey sail.\n\nThe crew. (Photo: VNA)\n\nThe mayor waved.\n"
    )
    #expect(article.captions == ["The crew. (Photo: VNA)"])
    #expect(article.paragraphs == ["They sail.", "The mayor waved."])
  }

  @Test(arguments: [
    "Photo: that was all the note said, and photo 1 was gone.",
    "The clerk kept it all (letters and other files)",
    "The folder named hinh anh held a photo (Venn took it) and a letter.",
  ])
  func `T5: words about photos in the text are no captions`(_ sentence: String) {
    let article = wireArticle("Ferries\n\n\(sentence)\n\nThe mayor waved.\n")
    #expect(article.captions.isEmpty)
    #expect(article.paragraphs == [sentence, "The mayor waved."])
  }
}
